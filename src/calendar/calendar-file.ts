import { address } from '../portal/address.ts';
import type { Timetable } from '../portal/calendars.ts';
import { pageOf, type Page, type Site } from '../presenting/page.ts';
import { eventLines } from './event-lines.ts';
import { TIME_ZONE_LINES } from './event-times.ts';
import { contentLine, textLine } from './ics-line.ts';

/** A timetable as an iCalendar file (RFC 5545, with the names and times of RFC 7986). */
export function calendarFile(
  { route, occurrences }: Timetable,
  portal: Page['portal'],
  site: Site,
): string {
  const page = pageOf(portal, route, site);
  const { locale, absolute } = page;
  const name = nameOf(page);
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    textLine('PRODID', `-//${portal.edition.id}//ASEAN//${locale.toUpperCase()}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    textLine('NAME', name),
    textLine('X-WR-CALNAME', name),
    contentLine('X-WR-TIMEZONE', 'Asia/Ho_Chi_Minh'),
    contentLine('SOURCE;VALUE=URI', absolute(address.calendar(route.path))),
    contentLine('URL', absolute(route.path)),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'P1D'),
    contentLine('X-PUBLISHED-TTL', 'P1D'),
    TIME_ZONE_LINES,
    ...occurrences.map((occurrence) => eventLines(occurrence, page)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function nameOf({ portal, route, locale, words }: Page): string {
  const { name, unit } = portal.edition;
  const own = `${name[locale]}, ${unit[locale]}`;
  if (route.view.is === 'entry') return `${route.title} – ${own}`;
  const { view } = route;
  const subject =
    view.is === 'pillar' ? portal.vocabulary.pillars[view.pillar].name[locale] : undefined;
  return [words.events.calendar, subject, own].filter(Boolean).join(' – ');
}
