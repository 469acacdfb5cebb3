import { finding } from '../../domain/finding.ts';
import { contentPolicy } from '../../serve/policy.ts';
import { placeIn, shownPages } from './built-site.ts';
import type { Check } from './check.ts';
import type { PageFacts } from './page-facts.ts';

/** The template whose pages may run WebAssembly. */
export const SEARCH_TEMPLATE = 'search';

export const policy: Check = {
  name: 'policy',
  reason: 'Whatever slips into a page cannot run, nor send anything away.',
  find: (site) =>
    shownPages(site)
      .filter((page) => page.policy !== rightPolicy(page))
      .map((page) => finding('page-policy', placeIn(site, page.file), { policy: page.policy })),
};

function rightPolicy(page: PageFacts): string {
  return contentPolicy({ search: page.template === SEARCH_TEMPLATE, video: page.hasVideo });
}
