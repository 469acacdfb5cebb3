import { finding, type Finding, type Place } from '../../domain/finding.ts';
import { placeIn, type BuiltSite } from './built-site.ts';
import type { Check } from './check.ts';
import type { PageFacts, Reference, ReferenceKind } from './page-facts.ts';
import type { Resolve, Target } from './resolve-reference.ts';

const FOLLOWED = new Set<ReferenceKind>(['link', 'form', 'frame', 'prefetch']);

export const links: Check = {
  name: 'links',
  reason: 'A reader who follows a link arrives, at the part that was promised.',
  find: (site, resolve) => [
    ...[...site.pages.values()].flatMap((page) => inPage(site, resolve, page)),
    ...site.styles.flatMap((style) =>
      style.references.flatMap(({ href, line }) => {
        const target = resolve(style.address, href);
        return judge(site, { kind: 'style', href, line }, target, placeIn(site, style.file, line));
      }),
    ),
  ],
};

function inPage(site: BuiltSite, resolve: Resolve, page: PageFacts): Finding[] {
  const redirect: Reference[] =
    page.redirect === undefined ? [] : [{ kind: 'link', href: page.redirect, line: 1 }];
  return [...redirect, ...page.references].flatMap((reference) => {
    const target = resolve(page.address, reference.href);
    return judge(site, reference, target, placeIn(site, page.file, reference.line));
  });
}

function judge(site: BuiltSite, reference: Reference, target: Target, place: Place): Finding[] {
  const { href: link, kind } = reference;
  switch (target.kind) {
    case 'missing':
      if (isNeighbours(site, reference)) return [];
      return [finding(FOLLOWED.has(kind) ? 'page-link' : 'page-asset', place, { link })];
    case 'outside-base':
      return [finding('page-base', place, { link, base: site.base })];
    case 'slashless':
      return [finding('page-slash', place, { link })];
    case 'page':
      return kind === 'link' && !hasAnchor(target.page, target.anchor)
        ? [finding('page-anchor', place, { link, anchor: target.anchor })]
        : [];
    default:
      return [];
  }
}

/**
 * At the root of a host the base tells nothing: whoever writes out a full address there (a source,
 * above all) may mean a page of the portal that this section belongs to.
 */
function isNeighbours({ base, origin }: BuiltSite, { kind, href }: Reference): boolean {
  return base === '/' && kind === 'link' && href.startsWith(`${origin}/`);
}

/** `#top` and text fragments lead somewhere on every page. */
function hasAnchor(page: PageFacts, anchor: string): boolean {
  const name = anchor.split(':~:')[0] ?? '';
  return name === '' || name === 'top' || page.ids.includes(name);
}
