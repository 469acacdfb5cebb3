import type { Edition } from '../domain/edition.ts';
import type { Quiz } from '../domain/quiz.ts';
import type { Plan } from '../domain/plan.ts';
import { SECTIONS, type SectionId } from '../domain/section.ts';
import type { Province, Question, Theme } from '../domain/shared-data.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { IsoDay } from '../locale/format.ts';
import type { Both, Locale } from '../locale/locale.ts';
import { entryRoutes } from './entry-routes.ts';
import { hubRoutes } from './hub-routes.ts';
import { listRoutes } from './list-routes.ts';
import { planRoutes } from './plan-routes.ts';
import type { Occurrence } from './occurrences.ts';
import type { Entry } from './portal.ts';
import { quizRoutes } from './quiz-routes.ts';
import type { Route } from './route.ts';

/** What addresses are made from. */
export interface RouteMaking {
  readonly edition: Edition;
  readonly vocabulary: Vocabulary;
  readonly provinces: Readonly<Record<string, Province>>;
  readonly themes: readonly Theme[];
  readonly questions: readonly Question[];
  readonly quiz: Quiz;
  readonly glossary: readonly string[];
  readonly plans: readonly Plan[];
  readonly entries: readonly Entry[];
  readonly occurrences: readonly Occurrence[];
  readonly today: IsoDay;
}

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

export function sectionName(
  { sectionNames }: Pick<Edition, 'sectionNames'>,
  section: SectionId,
  locale: Locale,
): string {
  return (sectionNames[section] ?? SECTIONS[section].name)[locale];
}
