import { hrefOf, type Page } from './page.ts';

/** From the day Viet Nam joined to ASEAN Day: the plans ask for it to be seen above the home page. */
export function weekNotice(page: Page): { href: string; label: string } | undefined {
  const day = page.portal.today.slice(5);
  if (day < '07-28' || day > '08-08') return undefined;
  const href = hrefOf(page, 'section:events');
  return href ? { href, label: page.words.home.week } : undefined;
}
