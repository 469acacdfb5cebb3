import { describe, expect, it } from 'vitest';
import { sayFinding } from '../domain/finding.ts';
import { buildPortal } from '../portal/build-portal.ts';
import { pairsOf } from '../portal/entries.ts';
import { editionIds, readEdition } from '../reading/read-edition.ts';
import { NOW } from './now.ts';

/** The check warns of these; the real content is to be without them. */
const UNLIKE: readonly string[] = ['parts-differ', 'numbers-differ'];

describe.each(editionIds(process.cwd()))('the texts of %s', async (id) => {
  const manuscript = await readEdition(process.cwd(), id);
  const pairs = pairsOf(manuscript.texts);

  it('come in pairs, or say why not', () => {
    const alone = pairs.filter(
      ({ original, translation }) => !translation && !original?.shared?.oneLanguage,
    );
    expect(alone.map(({ folder }) => folder)).toEqual([]);
  });

  it('say the same in both languages, as far as the check can tell', () => {
    const { findings } = buildPortal(manuscript, { now: NOW });
    const unlike = findings.filter(({ rule }) => UNLIKE.includes(rule));
    expect(unlike.map((found) => `${found.file}: ${sayFinding(found, 'en').what}`)).toEqual([]);
  });

  it('have as many paragraphs in both languages', () => {
    const unlike = pairs.filter(
      ({ original, translation }) =>
        original &&
        translation &&
        original.outline.paragraphs.length !== translation.outline.paragraphs.length,
    );
    expect(unlike.map(({ folder }) => folder)).toEqual([]);
  });
});
