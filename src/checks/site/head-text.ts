import { finding, type Finding } from '../../domain/finding.ts';
import { isLocale } from '../../locale/locale.ts';
import { isIndexable, placeIn, shownPages, type BuiltSite } from './built-site.ts';
import type { Check } from './check.ts';
import type { PageFacts } from './page-facts.ts';

export const headText: Check = {
  name: 'head-text',
  reason: 'Tabs, search results and screen readers begin with these words.',
  find: (site) => {
    const pages = shownPages(site);
    return [
      ...pages.flatMap((page) => ofPage(site, page)),
      ...sameTitles(
        site,
        pages.filter((page) => isIndexable(site, page)),
      ),
    ];
  },
};

function ofPage(site: BuiltSite, page: PageFacts): Finding[] {
  const place = placeIn(site, page.file);
  return [
    ...(isLocale(page.lang) ? [] : [finding('page-lang', place, { lang: page.lang })]),
    ...(page.title === '' ? [finding('page-title', place, {})] : []),
    ...(page.description === '' && isIndexable(site, page)
      ? [finding('page-description', place, {})]
      : []),
  ];
}

function sameTitles(site: BuiltSite, pages: readonly PageFacts[]): Finding[] {
  const first = new Map<string, PageFacts>();
  return pages.flatMap((page) => {
    if (page.title === '') return [];
    const key = `${page.lang} ${page.title}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, page);
    const { title } = page;
    return other === undefined
      ? []
      : [finding('page-title-twice', placeIn(site, page.file), { title, other: other.address })];
  });
}
