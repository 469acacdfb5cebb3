import { finding, type Finding } from '../../domain/finding.ts';
import { fullAddress, isIndexable, placeIn, type BuiltSite } from './built-site.ts';
import type { Check } from './check.ts';
import type { Resolve } from './resolve-reference.ts';

export const sitemap: Check = {
  name: 'sitemap',
  reason: 'Search engines learn of every page, and of no page that is not there.',
  forSearchEngines: true,
  find: (site, resolve) => {
    const indexable = [...site.pages.values()].filter((page) => isIndexable(site, page));
    const wanted = new Map(indexable.map((page) => [fullAddress(site, page), page.file]));
    const listed = new Set(pageAddresses(site).map(({ address }) => address));
    return [
      ...[...wanted]
        .filter(([address]) => !listed.has(address))
        .map(([address, file]) => finding('sitemap-missing', placeIn(site, file), { address })),
      ...pageAddresses(site)
        .filter(({ address }) => !wanted.has(address))
        .map(({ address, file }) => finding('sitemap-extra', placeIn(site, file), { address })),
      ...missingParts(site, resolve),
    ];
  },
};

function pageAddresses(site: BuiltSite): { address: string; file: string }[] {
  return site.sitemaps
    .filter(({ isIndex }) => !isIndex)
    .flatMap(({ addresses, file }) => addresses.map((address) => ({ address, file })));
}

/** The sitemaps that an index of sitemaps names. */
function missingParts(site: BuiltSite, resolve: Resolve): Finding[] {
  return site.sitemaps
    .filter(({ isIndex }) => isIndex)
    .flatMap(({ addresses, file }) =>
      addresses
        .filter((address) => resolve(site.base, address).kind !== 'file')
        .map((address) => finding('sitemap-extra', placeIn(site, file), { address })),
    );
}
