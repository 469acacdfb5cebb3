import { finding } from '../../domain/finding.ts';
import { placeIn } from './built-site.ts';
import type { Check } from './check.ts';

export const jsonLd: Check = {
  name: 'json-ld',
  reason: 'Search engines can show dates, places and paths beside a result.',
  find: (site) =>
    [...site.pages.values()].flatMap((page) =>
      page.jsonLdProblems.map(({ problem, line }) =>
        finding('page-json-ld', placeIn(site, page.file, line), { problem }),
      ),
    ),
};
