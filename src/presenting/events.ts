import type { EventStatus, MonthEvent } from './parts/month-event.ts';
import { formatDays, type IsoDay } from '../locale/format.ts';
import type { Locale } from '../locale/locale.ts';
import type { Dye } from '../motifs/dyes.ts';
import { textFor } from '../portal/entries.ts';
import { isInMonth, type Month } from '../portal/months.ts';
import type { Occurrence } from '../portal/occurrences.ts';
import { eventFileHref } from './follow.ts';
import { entryHref } from './items.ts';
import type { Page } from './page.ts';
import { listTitle } from './state-words.ts';
import { tagOf } from './tag.ts';

export interface EventLine {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly lang: string | undefined;
  readonly day: IsoDay;
  readonly tag: { readonly label: string; readonly dye: Dye };
  /** When and where, or what. */
  readonly text: string;
  readonly status: EventStatus | undefined;
  readonly calendarHref: string | undefined;
}

export function eventLine(occurrence: Occurrence, page: Page): EventLine {
  const { entry, start } = occurrence;
  const { locale, portal } = page;
  const text = textFor(entry, locale);
  return {
    id: eventId(occurrence),
    href: entryHref(entry, page),
    title: listTitle(entry, page),
    lang: text.locale === locale ? undefined : text.locale,
    day: start,
    tag: tagOf(entry, page),
    text: aboutEvent(occurrence, locale),
    status: eventStatus(occurrence, portal.today),
    calendarHref:
      occurrence.end < portal.today || occurrence.status === 'cancelled'
        ? undefined
        : eventFileHref(entry, page),
  };
}

/** When and where; or what, if the calendar leaf beside it says it all: a whole day, nowhere in particular. */
function aboutEvent(occurrence: Occurrence, locale: Locale): string {
  const { entry, start, end } = occurrence;
  const place = entry.shared.kind === 'event' ? entry.shared.place?.[locale] : undefined;
  const hours = eventHours(occurrence);
  const text = textFor(entry, locale);
  const isSaid = start === end && !hours && !place && text.locale === locale;
  if (isSaid) return text.words.summary;
  return [formatDays(start, end, locale), hours, place].filter(Boolean).join('\u00a0· ');
}

/** An event's place on the calendar page: its name and first day. */
function eventId({ entry, start }: Occurrence): string {
  return `${entry.id}-${start}`;
}

/** One mark for every day that an event of the month covers. */
export function monthEvents(
  occurrences: readonly Occurrence[],
  month: Month,
  page: Page,
): MonthEvent[] {
  return occurrences
    .filter((occurrence) => isInMonth(occurrence, month))
    .flatMap((occurrence) =>
      daysBetween(occurrence.start, occurrence.end).map((day) => ({
        day,
        title: textFor(occurrence.entry, page.locale).words.title,
        href: `#${eventId(occurrence)}`,
        dye: tagOf(occurrence.entry, page).dye,
        planned: occurrence.status !== 'confirmed',
      })),
    );
}

export function eventHours({ entry }: Occurrence): string {
  const { shared } = entry;
  if (shared.kind !== 'event' || !shared.startTime) return '';
  return shared.endTime ? `${shared.startTime}–${shared.endTime}` : shared.startTime;
}

export function eventStatus(
  { status, start, end }: Occurrence,
  today: IsoDay,
): EventStatus | undefined {
  if (status === 'cancelled' || status === 'unconfirmed') return status;
  if (start <= today && today <= end) return 'today';
  return status === 'confirmed' ? undefined : status;
}

const LONGEST = 62;

function daysBetween(start: IsoDay, end: IsoDay): IsoDay[] {
  const days: IsoDay[] = [];
  const last = Date.parse(end);
  for (let at = Date.parse(start); at <= last && days.length < LONGEST; at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
