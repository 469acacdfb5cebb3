import { describe, expect, it } from 'vitest';
import { aPortal } from '../testing/a-portal.ts';
import { anEdition } from '../testing/an-edition.ts';
import { cardOf, planCards } from './plan-cards.ts';

const NEWS = [{ id: 'tin-mot' }, { id: 'tin-hai' }];

function cardAt(portal: ReturnType<typeof aPortal>, path: string) {
  const route = portal.byPath.get(path);
  if (!route) throw new Error(`There is no page at ${path}.`);
  return cardOf(route, portal);
}

describe('planCards', () => {
  it('gives every page a card, and every card one file', () => {
    const portal = aPortal({ entries: NEWS });
    const paths = planCards(portal).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const route of portal.routes) expect(paths).toContain(cardOf(route, portal).path);
  });

  it('shares one general card among the lists of a language', () => {
    const portal = aPortal({ entries: NEWS });
    const [list, glossary, english] = ['vi/tin-tuc/', 'vi/tim-kiem/', 'en/news/'].map((path) =>
      cardAt(portal, path),
    );
    expect(list?.path).toBe(glossary?.path);
    expect(list?.path).not.toBe(english?.path);
    expect(list?.card.title).toBe(portal.edition.headline.vi);
  });

  it('draws only general cards for an edition that asks for no more', () => {
    const all = planCards(aPortal({ entries: NEWS }));
    const few = planCards(
      aPortal({ entries: NEWS, edition: anEdition({ shareCards: 'sections' }) }),
    );
    expect(all.length - few.length).toBe(4);
  });
});

describe('cardOf', () => {
  const path = 'vi/tin-tuc/muc-tin-mot/';

  it('carries the title, and names the file to change it in', () => {
    const { card, file } = cardAt(aPortal({ entries: NEWS }), path);
    expect(card.title).toBe('Mục tin-mot');
    expect(file).toMatch(/news\/tin-mot\/index\.vi\.mdx$/);
  });

  it('keeps together what the edition says belongs together', () => {
    const edition = anEdition({ joined: { vi: ['tin hai'], en: [] } });
    const entries = [{ id: 'tin-mot', vi: { title: 'Ba tin hai chiều' } }];
    const { card } = cardAt(aPortal({ entries, edition }), 'vi/tin-tuc/ba-tin-hai-chieu/');
    expect(card.title).toBe('Ba tin\u00a0hai chiều');
  });

  it('keeps its name while nothing that is drawn changes', () => {
    const again = [{ ...NEWS[0], vi: { summary: 'Một tóm tắt khác.' } }];
    expect(cardAt(aPortal({ entries: again }), path).path).toBe(
      cardAt(aPortal({ entries: NEWS }), path).path,
    );
  });

  it('has a new name when the motif is another', () => {
    const again = [{ ...NEWS[0], shared: { motif: { family: 'bien' } } }];
    expect(cardAt(aPortal({ entries: again }), path).path).not.toBe(
      cardAt(aPortal({ entries: NEWS }), path).path,
    );
  });

  it('is the general one where only the other language has a text', () => {
    const portal = aPortal({ entries: [{ id: 'tin-mot', en: null }] });
    const shown = portal.routes.find(
      ({ subject, locale }) => subject === 'entry:tin-mot' && locale === 'en',
    );
    if (!shown) throw new Error('The entry is not shown in English.');
    expect(cardOf(shown, portal).path).toBe(cardAt(portal, 'en/news/').path);
  });
});
