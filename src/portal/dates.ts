import type { Entry } from './entry.ts';
import { momentOf } from './schedule.ts';

/** Viet Nam's clock: it keeps one time all year. */
const OFFSET = '+07:00';

/** When the entry appeared, to the second, in Viet Nam's time: `2026-11-20T07:00:00+07:00`. */
export function publishedAt({ shared }: Pick<Entry, 'shared'>): string {
  const { date, publishAt } = shared;
  // A time of publication says the day more exactly, but only where it names the same day.
  return vietnamTime(publishAt && vietnamTime(publishAt).startsWith(date) ? publishAt : date);
}

/** When its content last changed; never before it appeared. */
export function updatedAt(entry: Pick<Entry, 'shared' | 'updated'>): string {
  const published = publishedAt(entry);
  const updated = vietnamTime(entry.updated);
  return updated > published ? updated : published;
}

function vietnamTime(value: string): string {
  return new Date(momentOf(value) + 7 * 3_600_000).toISOString().slice(0, 19) + OFFSET;
}
