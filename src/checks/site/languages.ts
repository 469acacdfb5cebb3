import { finding, type Finding } from '../../domain/finding.ts';
import { fullAddress, isIndexable, placeIn, type BuiltSite } from './built-site.ts';
import type { Check } from './check.ts';
import type { PageFacts } from './page-facts.ts';
import type { Resolve } from './resolve-reference.ts';

const DEFAULT = 'x-default';

export const languages: Check = {
  name: 'languages',
  reason: 'A reader who searches in one language is offered the page in that language.',
  forSearchEngines: true,
  find: (site, resolve) =>
    [...site.pages.values()]
      .filter((page) => isIndexable(site, page))
      .flatMap((page) =>
        page.alternates.length === 0
          ? undeclared(site, resolve, page)
          : declared(site, resolve, page),
      ),
};

function declared(site: BuiltSite, resolve: Resolve, page: PageFacts): Finding[] {
  const place = placeIn(site, page.file);
  const versions = page.alternates.filter(({ lang }) => lang !== DEFAULT);
  const address = fullAddress(site, page);
  // The root, where the reader chooses a language, stands in the list as x-default.
  const isRoot = address === `${site.origin}${site.base}`;
  const namesItself = page.alternates.some(
    ({ lang, href }) => href === address && (lang === page.lang || (isRoot && lang === DEFAULT)),
  );
  return [
    ...(namesItself ? [] : [finding('hreflang-self', place, { address })]),
    ...(versions.length < page.alternates.length ? [] : [finding('hreflang-default', place, {})]),
    ...page.alternates.flatMap((version) => {
      const at = placeIn(site, page.file, version.line);
      const { href: link, lang } = version;
      const target = originalAt(site, resolve, page, link);
      if (target === undefined || (lang !== DEFAULT && target.lang !== lang)) {
        return [finding('hreflang-target', at, { link, lang })];
      }
      const isReturned = target.alternates.some(({ href }) => href === address);
      return isReturned || lang === DEFAULT ? [] : [finding('hreflang-return', at, { link })];
    }),
  ];
}

/** Two pages whose language switches lead to each other are a pair, and have to say so. */
function undeclared(site: BuiltSite, resolve: Resolve, page: PageFacts): Finding[] {
  return page.switches.flatMap(({ href: link, line }) => {
    const other = originalAt(site, resolve, page, link);
    if (other === undefined || other === page || other.lang === page.lang) return [];
    const leadsBack = other.switches.some(
      ({ href }) => originalAt(site, resolve, other, href) === page,
    );
    return leadsBack ? [finding('hreflang-missing', placeIn(site, page.file, line), { link })] : [];
  });
}

function originalAt(
  site: BuiltSite,
  resolve: Resolve,
  from: PageFacts,
  href: string,
): PageFacts | undefined {
  const target = resolve(from.address, href);
  return target.kind === 'page' && isIndexable(site, target.page) ? target.page : undefined;
}
