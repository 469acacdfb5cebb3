import { finding } from '../../domain/finding.ts';
import { fullAddress, isIndexable, placeIn, type BuiltSite } from './built-site.ts';
import type { Check } from './check.ts';
import type { PageFacts } from './page-facts.ts';
import type { Resolve } from './resolve-reference.ts';

export const canonical: Check = {
  name: 'canonical',
  reason: 'Search engines send readers to the right one of several addresses.',
  forSearchEngines: true,
  find: (site, resolve) =>
    [...site.pages.values()]
      .filter((page) => page.redirect === undefined && !isRight(site, resolve, page))
      .map((page) => {
        const link = page.canonical ?? '';
        return finding('page-canonical', placeIn(site, page.file), { link });
      }),
};

/** The page itself, or another page that is its own original; a noindex page may leave it out. */
function isRight(site: BuiltSite, resolve: Resolve, page: PageFacts): boolean {
  if (page.canonical === undefined) return page.isNoindex;
  if (page.canonical === fullAddress(site, page)) return true;
  if (!page.canonical.startsWith(`${site.origin}/`)) return false;
  const target = resolve(page.address, page.canonical);
  return target.kind === 'page' && isIndexable(site, target.page);
}
