import { shownPages, type BuiltSite } from '../checks/site/built-site.ts';
import type { PageFacts } from '../checks/site/page-facts.ts';

/** Templates that are shown inside other sites' pages: they have no menu and no skip link. */
const FRAMED = /^embed/;

/**
 * For each template and language the page with the most in it. What is wrong with a template shows
 * there, and a browser need not open 10,000 pages.
 */
export function templatePages(site: BuiltSite): PageFacts[] {
  const groups = Map.groupBy(shownPages(site), ({ template, lang }) => `${template} ${lang}`);
  return [...groups.values()].flatMap((pages) => pages.toSorted(byRichness).slice(0, 1));
}

/** The pages that have the portal's header around them. */
export function wholePages(site: BuiltSite): PageFacts[] {
  return templatePages(site).filter(({ template }) => !FRAMED.test(template));
}

function byRichness(a: PageFacts, b: PageFacts): number {
  return b.references.length - a.references.length || (a.file < b.file ? -1 : 1);
}
