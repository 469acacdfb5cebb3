import { finding } from '../../domain/finding.ts';
import { placeIn } from './built-site.ts';
import type { Check } from './check.ts';

export const ids: Check = {
  name: 'ids',
  reason: 'Labels and links find only the first element of a name.',
  find: (site) =>
    [...site.pages.values()].flatMap((page) =>
      page.repeatedIds.map(({ id, line }) =>
        finding('page-id-twice', placeIn(site, page.file, line), { id }),
      ),
    ),
};
