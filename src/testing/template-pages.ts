import { shownPages, type BuiltSite } from '../checks/site/built-site.ts';
import type { PageFacts } from '../checks/site/page-facts.ts';

/** Frames for other sites' pages, and the choice of a language: no menu, so nothing to skip. */
const FRAMED = /^(embed|choose-language)/;

/**
 * For each template and language the page with the most in it. What is wrong with a template shows
 * there, and a browser need not open 10,000 pages.
 */
export function templatePages(site: BuiltSite): PageFacts[] {
  const groups = Map.groupBy(shownPages(site), ({ template, lang }) => `${template} ${lang}`);
  return [...groups.values()].flatMap((pages) => pages.toSorted(byRichness).slice(0, 1));
}

/**
 * Every template once, in one language and the next template in the other: both languages share the
 * templates, and a browser needs a second for each page.
 */
export function visitedPages(site: BuiltSite): PageFacts[] {
  const templates = [...Map.groupBy(templatePages(site), ({ template }) => template).values()];
  return templates.flatMap((pages, index) => pages[index % pages.length] ?? []);
}

/** The pages that have the portal's header around them. */
export function wholePages(pages: readonly PageFacts[]): PageFacts[] {
  return pages.filter(({ template }) => !FRAMED.test(template));
}

function byRichness(a: PageFacts, b: PageFacts): number {
  return b.references.length - a.references.length || (a.file < b.file ? -1 : 1);
}
