import { describe, expect, it } from 'vitest';
import { anEdition } from '../testing/an-edition.ts';
import type { EntryDraft } from '../testing/an-entry.ts';
import { aPortal, pageAt } from '../testing/a-portal.ts';
import type { Page } from './page.ts';

const entries = [
  { id: 'ca-hai', kind: 'event', shared: { start: '2026-12-01' } },
  { id: 'chi-tieng-viet', kind: 'event', shared: { start: '2026-12-02' }, en: null },
] satisfies EntryDraft[];

describe('the portal of a page', () => {
  it('leaves out what has no page in its language, with its days and as something to read next', () => {
    const portal = aPortal({ entries, edition: anEdition({ missingTranslation: 'leave-out' }) });
    expect(shownOn(pageAt(portal, 'en/'))).toEqual([['ca-hai'], ['ca-hai'], []]);
    expect(shownOn(pageAt(portal, 'vi/'))).toEqual([
      ['ca-hai', 'chi-tieng-viet'],
      ['ca-hai', 'chi-tieng-viet'],
      ['chi-tieng-viet'],
    ]);
  });

  it('is the whole portal where the other text stands in', () => {
    const portal = aPortal({ entries, edition: anEdition({ missingTranslation: 'show-other' }) });
    expect(pageAt(portal, 'en/').portal).toBe(portal);
  });
});

function shownOn({ portal }: Page): string[][] {
  return [
    portal.entries.map(({ id }) => id),
    portal.occurrences.map(({ entry }) => entry.id),
    (portal.related.get('ca-hai') ?? []).map(({ id }) => id),
  ];
}
