import type { SharedOf } from '../domain/entry/entry.ts';
import type { IsoDay } from '../locale/format.ts';
import { solarDay } from '../locale/solar-day.ts';
import type { Entry } from './portal.ts';

/** One time that an event takes place. A yearly event has many. */
export interface Occurrence {
  readonly entry: Entry;
  readonly start: IsoDay;
  readonly end: IsoDay;
  /** `lunar`: computed from the lunar calendar, so expected rather than announced. */
  readonly status: 'confirmed' | 'planned' | 'unconfirmed' | 'lunar' | 'cancelled';
}

/** Every occurrence from a year back to two years ahead, in order of time. */
export function occurrencesOf(entries: readonly Entry[], today: IsoDay): Occurrence[] {
  const year = Number(today.slice(0, 4));
  return entries
    .flatMap((entry) => (entry.shared.kind === 'event' ? timesOf(entry, entry.shared, year) : []))
    .map((occurrence) => ({ ...occurrence, status: statusOn(occurrence, today) }))
    .sort((a, b) =>
      a.start < b.start ? -1 : a.start > b.start ? 1 : a.entry.id < b.entry.id ? -1 : 1,
    );
}

export function upcoming(occurrences: readonly Occurrence[], today: IsoDay): Occurrence[] {
  return occurrences.filter(({ end, status }) => end >= today && status !== 'cancelled');
}

type Event = SharedOf<'event'>;
type Time = Omit<Occurrence, 'status'> & { status: Occurrence['status'] };

function timesOf(entry: Entry, event: Event, year: number): Time[] {
  if (event.start) {
    return [{ entry, start: event.start, end: event.end ?? event.start, status: event.status }];
  }
  return [year - 1, year, year + 1].flatMap((each) => {
    const span = event.yearly ? yearlySpan(event.yearly, each) : lunarSpan(event.lunar, each);
    if (!span) return [];
    return [
      {
        entry,
        ...span,
        status: event.lunar && event.status !== 'cancelled' ? 'lunar' : event.status,
      },
    ];
  });
}

function yearlySpan(yearly: NonNullable<Event['yearly']>, year: number) {
  return { start: `${year}-${yearly.start}`, end: `${year}-${yearly.end ?? yearly.start}` };
}

function lunarSpan(lunar: Event['lunar'], year: number) {
  if (!lunar) return undefined;
  const start = solarOf(lunar.start, year);
  const end = solarOf(lunar.end ?? lunar.start, year);
  return start && end ? { start, end } : undefined;
}

function solarOf(lunarDay: string, year: number): IsoDay | undefined {
  const [day = 0, month = 0] = lunarDay.split('/').map(Number);
  return solarDay({ day, month, year });
}

/** A plan whose day has passed without a confirmation is not told as a fact. */
function statusOn({ status, start }: Time, today: IsoDay): Occurrence['status'] {
  return status === 'planned' && start < today ? 'unconfirmed' : status;
}
