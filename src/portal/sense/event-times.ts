import type { SharedOf } from '../../domain/entry/entry.ts';
import { finding, type Finding } from '../../domain/finding.ts';
import type { Text } from '../../reading/text.ts';
import { placeOf } from './text-place.ts';

const WAYS = ['start', 'yearly', 'lunar'] as const;

type Event = SharedOf<'event'>;

/** When an event takes place is said once, in one way, and it ends after it begins. */
export function eventFindings(text: Text, event: Event): Finding[] {
  const [first, second] = WAYS.filter((way) => event[way]);
  if (first && second) return [finding('event-two-days', placeOf(text, second), { first, second })];
  const alone = endsAlone(text, event);
  if (alone.length > 0) return alone;
  return first
    ? orderFindings(text, event)
    : [finding('event-without-day', placeOf(text, 'title'), {})];
}

function endsAlone(text: Text, event: Event): Finding[] {
  const pairs = [
    ['end', 'start'],
    ['endTime', 'startTime'],
  ] as const;
  return pairs
    .filter(([end, start]) => event[end] && !event[start])
    .map(([end, start]) => finding('event-end-alone', placeOf(text, end), { end, start }));
}

function orderFindings(text: Text, event: Event): Finding[] {
  const { start, end, startTime, endTime, yearly, lunar } = event;
  const every = yearly ?? lunar;
  if (every?.end && turnsRound(orderOf(every.start), orderOf(every.end))) {
    const values = { start: every.start, end: every.end };
    return [finding('event-times', placeOf(text, yearly ? 'yearly' : 'lunar'), values)];
  }
  if (start && end && end < start) {
    return [finding('event-times', placeOf(text, 'end'), { start, end })];
  }
  const sameDay = start && (end ?? start) === start;
  return sameDay && startTime && endTime && endTime < startTime
    ? [finding('event-times', placeOf(text, 'endTime'), { start: startTime, end: endTime })]
    : [];
}

const YEAR = 12 * 31;

/** What passes from one year into the next is short; nothing goes on until the year has turned. */
function turnsRound(start: number, end: number): boolean {
  return end < start && end + YEAR - start > YEAR / 2;
}

/** How far into its year a day is: `04-27` of the sun, `27/4` of the moon. */
function orderOf(day: string): number {
  const parts = day.split(/[-/]/).map(Number);
  const [month = 0, date = 0] = day.includes('/') ? parts.toReversed() : parts;
  return month * 31 + date;
}
