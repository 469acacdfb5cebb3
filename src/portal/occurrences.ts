import type { SharedOf } from '../domain/entry/entry.ts';
import { isRealDay } from '../domain/field.ts';
import type { IsoDay } from '../locale/format.ts';
import { solarDay } from '../locale/solar-day.ts';
import type { Entry } from './entry.ts';

/** One time that an event takes place. A yearly event has many. */
export interface Occurrence {
  readonly entry: Entry;
  readonly start: IsoDay;
  readonly end: IsoDay;
  /** Of a yearly event: which year's. A lunar year's last feasts may fall in the next solar one. */
  readonly year?: number;
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
        year: each,
        ...span,
        status: event.lunar && event.status !== 'cancelled' ? 'lunar' : event.status,
      },
    ];
  });
}

/** An end that comes before its start is in the next year: `12-30` to `01-02`. */
function yearlySpan({ start, end = start }: NonNullable<Event['yearly']>, year: number) {
  const span = { start: `${year}-${start}`, end: `${end < start ? year + 1 : year}-${end}` };
  return isRealDay(span.start) && isRealDay(span.end) ? span : undefined;
}

function lunarSpan(lunar: Event['lunar'], year: number) {
  if (!lunar) return undefined;
  const start = solarOf(lunar.start, year);
  const last = lunar.end ?? lunar.start;
  const sameYear = solarOf(last, year);
  const end = start && sameYear && sameYear < start ? solarOf(last, year + 1) : sameYear;
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
