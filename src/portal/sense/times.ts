import { finding, type Finding } from '../../domain/finding.ts';
import type { SharedOf } from '../../domain/entry/entry.ts';
import type { Text } from '../../reading/text.ts';
import type { Evidence } from './sense.ts';

/** Days and hours in an order that can be. */
export function timeFindings({ manuscript, portal }: Evidence): Finding[] {
  return manuscript.texts.flatMap((text) => {
    const { shared } = text;
    if (!shared) return [];
    return [
      ...publicationFindings(text, shared),
      ...(shared.kind === 'event' ? eventFindings(text, shared) : []),
      ...(shared.reviewBy !== undefined && shared.reviewBy < portal.today && !shared.draft
        ? [finding('entry-needs-review', placeOf(text, 'reviewBy'), { day: shared.reviewBy })]
        : []),
    ];
  });
}

function publicationFindings(text: Text, shared: NonNullable<Text['shared']>): Finding[] {
  const { date } = shared;
  const later = [
    ['updated', shared.updated],
    ['expires', shared.expires],
    ['reviewBy', shared.reviewBy],
  ] as const;
  return later
    .filter(([, value]) => value !== undefined && value < date)
    .map(([field, value = '']) =>
      finding('days-out-of-order', placeOf(text, field), { field, value, date }),
    );
}

function eventFindings(text: Text, event: SharedOf<'event'>): Finding[] {
  const { start, end, startTime, endTime, yearly, lunar } = event;
  if (!start && !yearly && !lunar)
    return [finding('event-without-day', placeOf(text, 'title'), {})];
  if (start && end && end < start) {
    return [finding('event-times', placeOf(text, 'end'), { start, end })];
  }
  const sameDay = start && (end ?? start) === start;
  return sameDay && startTime && endTime && endTime < startTime
    ? [finding('event-times', placeOf(text, 'endTime'), { start: startTime, end: endTime })]
    : [];
}

function placeOf({ file, lines }: Text, field: string): { file: string; line: number | undefined } {
  return { file, line: lines[field] };
}
