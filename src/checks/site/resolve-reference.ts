import type { BuiltSite } from './built-site.ts';
import type { PageFacts } from './page-facts.ts';

/** What an address in a page turns out to be. */
export type Target =
  | { readonly kind: 'page'; readonly page: PageFacts; readonly anchor: string }
  | { readonly kind: 'file'; readonly file: string }
  /** Another site, or the parent site by its full address. */
  | { readonly kind: 'elsewhere'; readonly origin: string }
  /** `mailto:`, `tel:`, `data:`: nothing to look up. */
  | { readonly kind: 'other' }
  | { readonly kind: 'outside-base' }
  | { readonly kind: 'slashless' }
  | { readonly kind: 'missing' };

export type Resolve = (from: string, href: string) => Target;

/**
 * Looks addresses up as a browser and the server would. Nearly all addresses begin with the base
 * and recur on every page, so their answers are remembered.
 */
export function makeResolver(site: BuiltSite): Resolve {
  const known = new Map<string, Target>();
  return (from, href) => {
    if (!href.startsWith('/')) return resolve(site, from, href);
    const there = known.get(href);
    if (there !== undefined) return there;
    const target = resolve(site, from, href);
    known.set(href, target);
    return target;
  };
}

function resolve(site: BuiltSite, from: string, href: string): Target {
  if (!URL.canParse(href, site.origin + from)) return { kind: 'missing' };
  const url = new URL(href, site.origin + from);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'other' };
  if (url.origin !== site.origin) return { kind: 'elsewhere', origin: url.origin };
  const address = decode(url.pathname);
  if (address.startsWith(site.base)) return lookUp(site, address, decode(url.hash.slice(1)));
  return href.startsWith('http') ? { kind: 'elsewhere', origin: url.origin } : OUTSIDE;
}

const OUTSIDE: Target = { kind: 'outside-base' };

function lookUp(site: BuiltSite, address: string, anchor: string): Target {
  const relative = address.slice(site.base.length);
  const file = relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative;
  const page = site.pages.get(file);
  if (page !== undefined) return { kind: 'page', page, anchor };
  if (site.files.has(file)) return { kind: 'file', file };
  return site.pages.has(`${file}/index.html`) ? { kind: 'slashless' } : { kind: 'missing' };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
