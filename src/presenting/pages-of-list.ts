import { address } from '../portal/address.ts';
import type { Slice } from '../portal/route.ts';
import type { Page } from './page.ts';

/** The addresses of all pages of the list that the page belongs to. */
export function pageHrefs({ route, locale, href, portal }: Page, { page, pages }: Slice): string[] {
  const first = page === 1 ? route.path : (route.parent ?? route.path);
  return Array.from({ length: pages }, (_, index) => address.page(locale, first, index + 1))
    .filter((path) => portal.byPath.has(path))
    .map(href);
}
