import type { SharedOf } from '../domain/entry/entry.ts';
import type { IsoDay } from '../locale/format.ts';
import { contentLine } from './ics-line.ts';

const ZONE = 'Asia/Ho_Chi_Minh';

/** Viet Nam has kept UTC+7 since 13 June 1975 and has no summer time. */
export const TIME_ZONE_LINES = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', ZONE],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19750613T000000'],
  ['TZOFFSETFROM', '+0700'],
  ['TZOFFSETTO', '+0700'],
  ['TZNAME', '+07'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
]
  .map(([name = '', value = '']) => contentLine(name, value))
  .join('');

interface Days {
  readonly start: IsoDay;
  readonly end: IsoDay;
}

type Hours = Pick<SharedOf<'event'>, 'startTime' | 'endTime'>;

/**
 * An event with an hour has a time; one without, or of several days with no known end, takes whole
 * days. The end of whole days is the day after the last.
 */
export function timeLines({ start, end }: Days, { startTime, endTime }: Hours): string {
  const isTimed = startTime !== undefined && (start === end || endTime !== undefined);
  if (!isTimed) {
    return (
      contentLine('DTSTART;VALUE=DATE', digits(start)) +
      contentLine('DTEND;VALUE=DATE', digits(dayAfter(end)))
    );
  }
  const from = localTime(start, startTime);
  const to = endTime === undefined ? from : localTime(end, endTime);
  return (
    contentLine(`DTSTART;TZID=${ZONE}`, from) +
    (to > from ? contentLine(`DTEND;TZID=${ZONE}`, to) : '')
  );
}

/** `2026-11-20T07:00:00+07:00` → `20261120T000000Z` */
export function utcStamp(moment: string): string {
  return new Date(moment).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '');
}

function localTime(day: IsoDay, clock: string): string {
  return `${digits(day)}T${clock.replace(':', '')}00`;
}

function dayAfter(day: IsoDay): IsoDay {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function digits(day: IsoDay): string {
  return day.replaceAll('-', '');
}
