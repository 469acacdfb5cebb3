import { PILLARS } from '../domain/vocabulary.ts';
import { otherLocale } from '../locale/locale.ts';
import type { PageData } from '../search/page/page-data.ts';
import type { Page } from './page.ts';
import { PILLAR_DYES } from '../motifs/choose-motif.ts';

/** What the script of the search page has to know of the portal. */
export function searchData(page: Page): PageData {
  const { portal, locale, words } = page;
  const { vocabulary, provinces } = portal;
  const other = otherLocale(locale);
  const path = portal.twins.get('view:search')?.[other]?.path ?? '';
  const { hub, question, quiz, term, area, asean } = words.search;
  const named = <T extends { readonly name: PageName }>(things: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(things).map(([id, { name }]) => [id, name[locale]]));
  return {
    locale,
    other,
    base: page.href(''),
    library: page.href('pagefind/'),
    otherSearch: page.href(path),
    today: portal.today,
    words: words.search,
    labels: {
      kind: { ...words.choices.kind, hub, question, quiz, term, area },
      pillar: Object.fromEntries(
        PILLARS.map((pillar) => [pillar, vocabulary.pillars[pillar].short[locale]]),
      ),
      topic: named(vocabulary.topics),
      place: { asean, ...named(provinces) },
    },
    dyes: { ...PILLAR_DYES, place: 'la' },
    joined: portal.edition.joined[locale],
  };
}

type PageName = Readonly<Record<Page['locale'], string>>;
