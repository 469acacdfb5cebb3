import { LOCALES } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import { address } from './address.ts';
import type { Route } from './route.ts';
import type { RouteMaking } from './route-making.ts';

/** What the edition's plans ask for and what serves it: an overview, and a page for each plan. */
export function planRoutes({ plans }: RouteMaking): Route[] {
  if (plans.length === 0) return [];
  return LOCALES.flatMap((locale): Route[] => {
    const hub = address.single(locale, 'plans');
    return [
      {
        path: hub,
        locale,
        subject: 'view:plans',
        title: wordsFor(locale).plans.title,
        parent: address.home(locale),
        view: { is: 'plans' },
      },
      ...plans.map(({ id, title }) => ({
        path: address.named(locale, 'plans', id),
        locale,
        subject: `plan:${id}`,
        title: title[locale],
        parent: hub,
        view: { is: 'plan' as const, plan: id },
      })),
    ];
  });
}
