import { describe, expect, it } from 'vitest';
import type { Outline } from '../markdown/outline.ts';
import { pairsOf, type Pair } from '../portal/entries.ts';
import { editionIds, readEdition } from '../reading/read-edition.ts';

/** The real content says the same in both languages: the same shape, the same links, the same facts. */
describe.each(editionIds(process.cwd()))('the texts of %s', async (id) => {
  const { texts } = await readEdition(process.cwd(), id);
  const pairs = pairsOf(texts);

  it('come in pairs, or say why not', () => {
    const alone = pairs.filter(
      ({ original, translation }) => !translation && !original?.shared?.oneLanguage,
    );
    expect(alone.map(({ folder }) => folder)).toEqual([]);
  });

  it.each([
    ['headings', ({ headings }: Outline) => headings.map(({ depth }) => depth)],
    ['paragraphs', ({ paragraphs }: Outline) => paragraphs.length],
    ['links', ({ links }: Outline) => links.map(({ href }) => withoutAnchor(href)).toSorted()],
    [
      'facts, terms and other components',
      ({ components }: Outline) =>
        components.map(({ name, attributes }) => `${name} ${named(attributes)}`).toSorted(),
    ],
  ])('have the same %s in both languages', (_, part: (outline: Outline) => unknown) => {
    expect(unlike(pairs, part)).toEqual([]);
  });
});

/** Headings are named after their words, so anchors differ between languages. */
function withoutAnchor(href: string): string {
  return href.startsWith('http') ? href : (href.split('#')[0] ?? href);
}

function named({ id, facts, ids, kind }: Readonly<Record<string, string>>): string {
  return [id, facts, ids, kind].filter(Boolean).join(' ');
}

function unlike(pairs: readonly Pair[], part: (outline: Outline) => unknown): string[] {
  return pairs.flatMap(({ folder, original, translation }) => {
    if (!original || !translation) return [];
    const [one, other] = [original, translation].map(({ outline }) =>
      JSON.stringify(part(outline)),
    );
    return one === other ? [] : [`${folder}: ${one} | ${other}`];
  });
}
