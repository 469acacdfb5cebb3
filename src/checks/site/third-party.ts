import { finding } from '../../domain/finding.ts';
import { placeIn } from './built-site.ts';
import type { Check } from './check.ts';
import type { ReferenceKind } from './page-facts.ts';

/** Nothing is loaded when these are only written down. */
const NOT_LOADED = new Set<ReferenceKind>(['link', 'card']);

export const thirdParty: Check = {
  name: 'third-party',
  reason: 'Reading a page tells nobody else about the reader.',
  find: (site, resolve) => [
    ...[...site.pages.values()].flatMap((page) =>
      page.references
        .filter(({ kind }) => !NOT_LOADED.has(kind))
        .filter(({ href }) => resolve(page.address, href).kind === 'elsewhere')
        .map(({ href: link, line }) =>
          finding('page-third-party', placeIn(site, page.file, line), { link }),
        ),
    ),
    ...site.styles.flatMap((style) =>
      style.references
        .filter(({ href }) => resolve(style.address, href).kind === 'elsewhere')
        .map(({ href: link, line }) =>
          finding('page-third-party', placeIn(site, style.file, line), { link }),
        ),
    ),
  ],
};
