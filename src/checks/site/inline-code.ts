import { finding } from '../../domain/finding.ts';
import { placeIn } from './built-site.ts';
import type { Check } from './check.ts';

export const inlineCode: Check = {
  name: 'inline-code',
  reason: 'The security policy refuses such code, so what it was meant to do does not happen.',
  find: (site) =>
    [...site.pages.values()].flatMap((page) =>
      page.inlineCode.map(({ code, line }) =>
        finding('page-inline-code', placeIn(site, page.file, line), { code }),
      ),
    ),
};
