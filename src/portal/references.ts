import type { Locale } from '../locale/locale.ts';
import type { Route } from './route.ts';

/** Where a link in a text leads. */
export type Target =
  | { readonly is: 'route'; readonly path: string; readonly anchor: string; readonly route: Route }
  | { readonly is: 'outside'; readonly href: string }
  | { readonly is: 'anchor'; readonly anchor: string }
  | { readonly is: 'mail'; readonly href: string }
  | { readonly is: 'nowhere'; readonly word: string }
  | { readonly is: 'refused' };

const SCHEMES = ['entry', 'section', 'pillar', 'topic', 'audience', 'view', 'province'] as const;

interface Finder {
  readonly twins: ReadonlyMap<string, Partial<Record<Locale, Route>>>;
  readonly byPath: ReadonlyMap<string, Route>;
}

/** `entry:rcep#loi-ich`, `section:events`, `/vi/lich/`, `https://…`, `#here`, `mailto:…`. */
export function targetOf(href: string, locale: Locale, finder: Finder): Target {
  if (href.startsWith('#')) return { is: 'anchor', anchor: href.slice(1) };
  if (/^https?:\/\//.test(href)) {
    return URL.canParse(href) ? { is: 'outside', href } : { is: 'refused' };
  }
  if (/^mailto:[^\s<>]+@[^\s<>]+$/.test(href)) return { is: 'mail', href };
  const [address = '', anchor = ''] = href.split('#');
  const route = routeFor(address, locale, finder);
  if (route) return { is: 'route', path: route.path, anchor, route };
  if (address.startsWith('/') && !address.startsWith('//')) return { is: 'nowhere', word: address };
  const scheme = SCHEMES.find((name) => address.startsWith(`${name}:`));
  return scheme ? { is: 'nowhere', word: address.slice(scheme.length + 1) } : { is: 'refused' };
}

function routeFor(address: string, locale: Locale, { twins, byPath }: Finder): Route | undefined {
  if (address.startsWith('/')) return byPath.get(address.replace(/^\//, '').replace(/\/?$/, '/'));
  const pair = twins.get(address);
  return pair?.[locale] ?? pair?.[locale === 'vi' ? 'en' : 'vi'];
}

/** A pillar's explainer lives at the pillar's address, so its entry id leads there too. */
export function withAliases(
  twins: ReadonlyMap<string, Partial<Record<Locale, Route>>>,
): Map<string, Partial<Record<Locale, Route>>> {
  const all = new Map(twins);
  for (const pair of twins.values()) {
    const view = (pair.vi ?? pair.en)?.view;
    if (view?.is === 'pillar' && view.entry) all.set(`entry:${view.entry.id}`, pair);
  }
  return all;
}
