import { filtersOf, valuesOf, type Filter } from '../portal/filters.ts';
import { inSection } from '../portal/order.ts';
import type { View } from '../portal/route.ts';
import { oncePerPortal } from './once-per-portal.ts';
import type { Link } from './parts/link.ts';
import { hrefOf, sureHref, type Page } from './page.ts';

type ListView = Extract<View, { is: 'list' }>;

/** One filter of a list as chips: everything first, then the values that have entries. */
interface FilterLinks {
  readonly label: string;
  readonly chosen: string | undefined;
  readonly links: readonly Link[];
}

/** The filters that leave a choice. */
export function filterLinks(view: ListView, page: Page): FilterLinks[] {
  return filtersOf(view.section)
    .map((filter) => linksOf(filter, view, page))
    .filter(({ links }) => links.length > 2);
}

function linksOf(filter: Filter, { section, filter: by }: ListView, page: Page): FilterLinks {
  const { portal, locale, words } = page;
  const chosen = by?.id === filter.id ? by.value : undefined;
  const values = offered(portal).get(`${section}:${filter.id}`) ?? [];
  const links = values.flatMap((value) => {
    const href = hrefOf(page, `section:${section}:${filter.id}:${value}`);
    const label = filter.name(value, portal.vocabulary)[locale];
    return href ? [{ href, label, current: value === chosen }] : [];
  });
  const all = {
    href: sureHref(page, `section:${section}`),
    label: words.lists.all,
    current: chosen === undefined,
  };
  return {
    label: filter.label(words),
    chosen: links.find(({ current }) => current)?.label,
    links: [all, ...links],
  };
}

/** Counted once: a list of thousands of entries has hundreds of pages. */
const offered = oncePerPortal(
  ({ entries, vocabulary, edition }) =>
    new Map(
      edition.sections.flatMap((section) => {
        const listed = inSection(entries, section);
        return filtersOf(section).map((filter) => {
          const values = valuesOf(filter, listed, vocabulary);
          return [`${section}:${filter.id}`, values] as const;
        });
      }),
    ),
);
