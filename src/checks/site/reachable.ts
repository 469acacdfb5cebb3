import { finding } from '../../domain/finding.ts';
import { LOCALES } from '../../locale/locale.ts';
import { isIndexable, placeIn, type BuiltSite } from './built-site.ts';
import type { Check } from './check.ts';
import type { PageFacts } from './page-facts.ts';
import type { Resolve } from './resolve-reference.ts';

export const reachable: Check = {
  name: 'reachable',
  reason: 'A page nobody links to is found by nobody.',
  find: (site, resolve) => {
    const reached = reachedFrom(homePages(site), resolve);
    return [...site.pages.values()]
      .filter((page) => isIndexable(site, page) && !reached.has(page))
      .map((page) => finding('page-unreachable', placeIn(site, page.file), {}));
  },
};

/** The page at the base; the languages' own home pages where there is none. */
function homePages(site: BuiltSite): PageFacts[] {
  const home = site.pages.get('index.html');
  if (home !== undefined) return [home];
  return LOCALES.flatMap((locale) => site.pages.get(`${locale}/index.html`) ?? []);
}

function reachedFrom(start: readonly PageFacts[], resolve: Resolve): Set<PageFacts> {
  const reached = new Set(start);
  for (const page of reached) {
    for (const href of addressesToFollow(page)) {
      const target = resolve(page.address, href);
      // A set hands out what is added while it is walked, so this ends when nothing new is found.
      if (target.kind === 'page') reached.add(target.page);
    }
  }
  return reached;
}

function addressesToFollow(page: PageFacts): string[] {
  const followed = page.references.filter(({ kind }) => kind === 'link').map(({ href }) => href);
  return page.redirect === undefined ? followed : [page.redirect, ...followed];
}
