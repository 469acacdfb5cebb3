import type { Filter } from '../portal/filters.ts';
import type { View } from '../portal/route.ts';
import { hrefOf, sureHref, type Page } from './page.ts';

/** One filter of a list as chips: everything first, then the values that have entries. */
export function filterLinks(filter: Filter, view: Extract<View, { is: 'list' }>, page: Page) {
  const { portal, locale, words } = page;
  const chosen = view.filter?.id === filter.id ? view.filter.value : undefined;
  const values = filter.values(portal.vocabulary).flatMap((value) => {
    const href = hrefOf(page, `section:${view.section}:${filter.id}:${value}`);
    if (!href) return [];
    const label = filter.name(value, portal.vocabulary)[locale];
    return [{ href, label, current: value === chosen }];
  });
  const all = {
    href: sureHref(page, `section:${view.section}`),
    label: words.lists.all,
    current: chosen === undefined,
  };
  return { label: words.home.otherKinds, links: [all, ...values] };
}
