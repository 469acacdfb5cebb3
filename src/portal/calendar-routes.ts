import type { Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import { address } from './address.ts';
import { localesOf } from './entries.ts';
import { monthsShown } from './months.ts';
import type { Route } from './route.ts';
import type { RouteMaking } from './route-making.ts';

/** The calendar at its hub, and a page for each month it can be turned to. */
export function calendarPages(
  { occurrences, today, edition }: RouteMaking,
  locale: Locale,
  hub: Omit<Route, 'view'>,
): Route[] {
  const words = wordsFor(locale).views;
  const [year = 0, month = 0] = today.split('-').map(Number);
  const told = occurrences.filter(({ entry }) =>
    localesOf(entry, edition.missingTranslation).includes(locale),
  );
  const months = monthsShown(told, today);
  // The calendar itself shows this month; a lone month page would say the same, and nothing lead to it.
  const pages = months.length > 1 ? months : [];
  return [
    { ...hub, view: { is: 'calendar', year, month, current: true } },
    ...pages.map((shown): Route => ({
      path: address.month(locale, shown.year, shown.month),
      locale,
      subject: `month:${shown.year}-${shown.month}`,
      title: words.month(shown.month, shown.year),
      parent: hub.path,
      view: { is: 'calendar', ...shown, current: false },
    })),
  ];
}
