import { sureHref, type Page } from './page.ts';

/** The edition's common searches, as links to their results. */
export function searchLinks(page: Page): { href: string; label: string }[] {
  const search = sureHref(page, 'view:search');
  return page.portal.edition.searches[page.locale].map((label) => ({
    href: `${search}?q=${encodeURIComponent(label)}`,
    label,
  }));
}
