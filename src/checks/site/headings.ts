import { finding, type Finding } from '../../domain/finding.ts';
import { placeIn, shownPages, type BuiltSite } from './built-site.ts';
import type { Check } from './check.ts';
import type { PageFacts } from './page-facts.ts';

export const headings: Check = {
  name: 'headings',
  reason: 'People who use screen readers find their way by headings.',
  find: (site) =>
    shownPages(site).flatMap((page) => [...firstLevel(site, page), ...jumps(site, page)]),
};

function firstLevel(site: BuiltSite, page: PageFacts): Finding[] {
  const titles = page.headings.filter(({ level }) => level === 1);
  if (titles.length === 1) return [];
  return [finding('page-h1', placeIn(site, page.file, titles[1]?.line), { count: titles.length })];
}

/** Headings before the page's title, such as a menu's, may be of the second level. */
function jumps(site: BuiltSite, page: PageFacts): Finding[] {
  return page.headings.flatMap(({ level: to, line }, index) => {
    const from = page.headings[index - 1]?.level ?? 1;
    return to > from + 1
      ? [finding('page-heading-order', placeIn(site, page.file, line), { from, to })]
      : [];
  });
}
