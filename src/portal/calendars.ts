import { isToldIn } from './feeds.ts';
import type { Occurrence } from './occurrences.ts';
import type { Portal } from './portal.ts';
import type { Entry } from './entry.ts';
import type { Route } from './route.ts';

/** A page whose times can be taken into a calendar. */
export interface Timetable {
  readonly route: Route;
  readonly occurrences: readonly Occurrence[];
}

/** To subscribe to: all events, and those of each pillar. */
export function timetablesOf(portal: Portal): Timetable[] {
  return portal.routes
    .filter((route) => hasTimetable(route, portal))
    .map((route) => ({
      route,
      occurrences: toldIn(route, portal.occurrences).filter(belongsTo(route)),
    }));
}

/** To add once: each event on its own, with the times still to come. */
export function eventTimetables(portal: Portal): Timetable[] {
  const times = Map.groupBy(portal.occurrences, ({ entry }) => entry);
  return portal.routes.flatMap((route) => {
    const { view } = route;
    const all = view.is === 'entry' ? toldIn(route, times.get(view.entry) ?? []) : [];
    const ahead = all.filter(({ end }) => end >= portal.today);
    return all.length > 0 ? [{ route, occurrences: ahead.length > 0 ? ahead : all }] : [];
  });
}

export function hasTimetable({ view }: Pick<Route, 'view'>, { edition }: Pick<Portal, 'edition'>) {
  if (!edition.sections.includes('events')) return false;
  return view.is === 'pillar' || (view.is === 'calendar' && view.current);
}

/** Worth adding to a calendar: not over, not cancelled. */
export function isStillToCome(entry: Entry, { occurrences, today }: Portal): boolean {
  return occurrences.some(
    (each) => each.entry === entry && each.end >= today && each.status !== 'cancelled',
  );
}

function toldIn({ locale }: Route, occurrences: readonly Occurrence[]): Occurrence[] {
  return occurrences.filter(({ entry }) => isToldIn(entry, locale));
}

function belongsTo({ view }: Route): (occurrence: Occurrence) => boolean {
  return ({ entry }) => view.is !== 'pillar' || entry.shared.pillars.includes(view.pillar);
}
