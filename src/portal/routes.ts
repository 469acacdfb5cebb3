import type { Both, Locale } from '../locale/locale.ts';
import { entryRoutes } from './entry-routes.ts';
import { hubRoutes } from './hub-routes.ts';
import { listRoutes } from './list-routes.ts';
import { planRoutes } from './plan-routes.ts';
import { quizRoutes } from './quiz-routes.ts';
import type { RouteMaking } from './route-making.ts';
import type { Route } from './route.ts';

/** Every address of the portal. */
export function routesOf(making: RouteMaking): Route[] {
  return [
    ...hubRoutes(making),
    ...quizRoutes(making),
    ...planRoutes(making),
    ...listRoutes(making),
    ...entryRoutes(making),
  ];
}

/** The same page in each language, by subject. */
export function twinsOf(routes: readonly Route[]): Map<string, Partial<Both<Route>>> {
  const twins = new Map<string, Partial<Record<Locale, Route>>>();
  for (const route of routes) {
    const pair = twins.get(route.subject) ?? {};
    pair[route.locale] ??= route;
    twins.set(route.subject, pair);
  }
  return twins;
}
