import { describe, expect, it } from 'vitest';
import { DOCUMENT_GAPS } from '../../domain/entry/office-kinds.ts';
import type { RuleName } from '../../domain/rules/rules.ts';
import { aBuilding } from '../../testing/a-portal.ts';

describe('documentFindings', () => {
  it.each(DOCUMENT_GAPS)('asks for %s once, on a line of the original', (field) => {
    const [only, ...more] = findingsFor({ [field]: undefined });
    expect(only).toMatchObject({ rule: 'document-incomplete', values: { field } });
    expect(only?.line).toBeGreaterThan(1);
    expect(more).toEqual([]);
  });

  it.each(DOCUMENT_GAPS)('is content where the document says that %s is not known', (field) => {
    expect(findingsFor({ [field]: undefined, notKnown: [field] })).toEqual([]);
  });

  it('says of each field in notKnown that is given that it is known', () => {
    const found = findingsFor({ notKnown: ['number', 'file'] }, 'known-after-all');
    expect(found.map(({ values }) => values['field'])).toEqual(['number', 'file']);
  });

  it('asks what has come in place of a document that is replaced', () => {
    expect(findingsFor({ status: 'replaced' }, 'replacement-missing')).toHaveLength(1);
    const replaced = { status: 'replaced', replacedBy: 'moi' };
    expect(findingsFor(replaced, 'replacement-missing')).toEqual([]);
    const draft = { status: 'replaced', draft: true };
    expect(findingsFor(draft, 'replacement-missing')).toEqual([]);
  });

  it('finds nothing in a document with all its fields', () => {
    expect(findingsFor({})).toEqual([]);
  });
});

function findingsFor(
  shared: Readonly<Record<string, unknown>>,
  wanted: RuleName = 'document-incomplete',
) {
  const { findings } = aBuilding({ entries: [{ kind: 'document', shared }] });
  return findings.filter(({ rule }) => rule === wanted);
}
