import type { IsoDay } from '../locale/format.ts';
import { publishedAt, updatedAt } from '../portal/dates.ts';
import { textFor } from '../portal/entries.ts';
import { occurrenceUid } from '../portal/occurrence-uid.ts';
import type { Occurrence } from '../portal/occurrences.ts';
import type { Entry } from '../portal/entry.ts';
import { entryHref } from '../presenting/items.ts';
import type { Page } from '../presenting/page.ts';
import { timeLines, utcStamp } from './event-times.ts';
import { contentLine, listLine, textLine } from './ics-line.ts';

/** One occurrence as a VEVENT. Its stamps come from the entry, so that the same content gives the same bytes. */
export function eventLines(occurrence: Occurrence, page: Page): string {
  const { entry, status } = occurrence;
  const { shared } = entry;
  const text = textFor(entry, page.locale);
  const place = shared.kind === 'event' ? shared.place?.[page.locale] : undefined;
  const href = entryHref(entry, { ...page, href: page.absolute });
  const changed = utcStamp(updatedAt(entry));
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', occurrenceUid(occurrence, page.portal)),
    contentLine('DTSTAMP', changed),
    contentLine('CREATED', utcStamp(publishedAt(entry))),
    contentLine('LAST-MODIFIED', changed),
    contentLine('SEQUENCE', String(sequenceOf(entry))),
    timeLines(occurrence, shared.kind === 'event' ? shared : {}),
    contentLine('STATUS', icsStatus(status)),
    textLine(`SUMMARY;LANGUAGE=${text.locale}`, text.words.title),
    textLine(
      `DESCRIPTION;LANGUAGE=${text.locale}`,
      [note(status, page), text.words.summary, href].filter(Boolean).join('\n'),
    ),
    place ? textLine(`LOCATION;LANGUAGE=${page.locale}`, place) : '',
    contentLine('URL', href),
    listLine(
      'CATEGORIES',
      shared.pillars.map((pillar) => page.portal.vocabulary.pillars[pillar].short[page.locale]),
    ),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** Grows with each day on which the entry was changed. */
function sequenceOf({ updated }: Entry): number {
  return daysSince('2020-01-01', updated);
}

function daysSince(first: IsoDay, day: IsoDay): number {
  return Math.max(0, Math.round((Date.parse(day) - Date.parse(first)) / 86_400_000));
}

function icsStatus(status: Occurrence['status']): string {
  if (status === 'cancelled') return 'CANCELLED';
  return status === 'confirmed' ? 'CONFIRMED' : 'TENTATIVE';
}

function note(status: Occurrence['status'], { words: { events } }: Page): string | undefined {
  const notes: Partial<Record<Occurrence['status'], string>> = {
    planned: events.statusPlanned,
    unconfirmed: events.statusUnconfirmed,
    lunar: events.statusLunar,
    cancelled: events.statusCancelled,
  };
  const said = notes[status];
  return said && `${said}.`;
}
