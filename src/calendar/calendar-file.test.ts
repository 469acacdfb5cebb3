import { describe, expect, it } from 'vitest';
import { eventTimetables, timetablesOf } from '../portal/calendars.ts';
import type { Portal } from '../portal/portal.ts';
import { aPortal, SITE } from '../testing/a-portal.ts';
import type { EntryDraft } from '../testing/an-entry.ts';
import { events, readIcs, valueOf } from '../testing/read-ics.ts';
import { calendarFile } from './calendar-file.ts';

const TITLE = 'Hội nghị; "Cấp cao", lần\\thứ 49: họp ở Phú Quốc, An Giang và nhiều nơi khác';
const MEETING: EntryDraft = {
  id: 'hop',
  kind: 'event',
  vi: { title: TITLE, summary: 'Một câu.\nBEGIN:VALARM' },
  shared: {
    date: '2026-11-01',
    updated: '2026-11-10',
    start: '2026-11-25',
    startTime: '08:00',
    endTime: '17:00',
    place: { vi: 'Phú Quốc; nhà A', en: 'Phú Quốc' },
    pillars: ['aec'],
  },
};
const FEAST: EntryDraft = {
  id: 'le',
  kind: 'event',
  shared: { start: undefined, lunar: { start: '22/4', end: '27/4' } },
};

describe('calendarFile', () => {
  it('keeps the rules of iCalendar in every file', () => {
    const portal = aPortal({ entries: [MEETING, FEAST] });
    for (const timetable of [...timetablesOf(portal), ...eventTimetables(portal)]) {
      expect(readIcs(calendarFile(timetable, portal, SITE)).name).toBe('VCALENDAR');
    }
  });

  it('tells an event as its entry does', () => {
    const [event] = inCalendar(aPortal({ entries: [MEETING] }));
    expect(event && valueOf(event, 'SUMMARY')).toBe(TITLE);
    expect(event && valueOf(event, 'LOCATION')).toBe('Phú Quốc; nhà A');
    expect(event && valueOf(event, 'CATEGORIES')).toBe('Kinh tế');
    expect(event && valueOf(event, 'STATUS')).toBe('CONFIRMED');
    expect(event && valueOf(event, 'URL')).toMatch(
      /^https:\/\/vi-du\.gov\.vn\/asean\/vi\/lich\/hoi/,
    );
    expect(event && valueOf(event, 'DESCRIPTION')).toMatch(
      /^Một câu\.\s*\n?.*BEGIN:VALARM\nhttps:/,
    );
    expect(event?.parts).toEqual([]);
  });

  it('is stamped by the days of the entry, and not by the clock', () => {
    const at = (now: string) => {
      const portal = aPortal({ entries: [MEETING], now: new Date(now) });
      const [all] = timetablesOf(portal);
      return all && calendarFile(all, portal, SITE);
    };
    expect(at('2026-11-20T12:00+07:00')).toBe(at('2026-11-22T01:00+07:00'));
    const [event] = inCalendar(aPortal({ entries: [MEETING] }));
    expect(event && valueOf(event, 'DTSTAMP')).toBe('20261109T170000Z');
    expect(event && valueOf(event, 'LAST-MODIFIED')).toBe('20261109T170000Z');
    expect(event && valueOf(event, 'CREATED')).toBe('20261031T170000Z');
  });

  it('moves an event under the same name, with a higher number', () => {
    const changed = { ...MEETING.shared, start: '2026-11-27', updated: '2026-11-12' };
    const [before] = inCalendar(aPortal({ entries: [MEETING] }));
    const [after] = inCalendar(aPortal({ entries: [{ ...MEETING, shared: changed }] }));
    if (!before || !after) throw new Error('An event is missing.');
    expect(valueOf(after, 'UID')).toBe(valueOf(before, 'UID'));
    expect(Number(valueOf(after, 'SEQUENCE'))).toBe(Number(valueOf(before, 'SEQUENCE')) + 2);
    expect(valueOf(after, 'DTSTART')).toBe('20261127T080000');
  });

  it('tells of a cancellation under the same name', () => {
    const shared = { ...MEETING.shared, status: 'cancelled', updated: '2026-11-12' };
    const [before] = inCalendar(aPortal({ entries: [MEETING] }));
    const [after] = inCalendar(aPortal({ entries: [{ ...MEETING, shared }] }));
    expect(after && valueOf(after, 'STATUS')).toBe('CANCELLED');
    expect(after && valueOf(after, 'UID')).toBe(before && valueOf(before, 'UID'));
  });

  it.each([
    ['planned', '2026-11-20', 'Theo kế hoạch.'],
    ['planned', '2026-11-26', 'Theo kế hoạch, chờ xác nhận.'],
  ])('calls what is %s on %s tentative', (status, day, note) => {
    const entries = [{ ...MEETING, shared: { ...MEETING.shared, status } }];
    const [event] = inCalendar(aPortal({ entries, now: new Date(`${day}T12:00+07:00`) }));
    expect(event && valueOf(event, 'STATUS')).toBe('TENTATIVE');
    expect(event && valueOf(event, 'DESCRIPTION')).toMatch(new RegExp(`^${note}\n`));
  });

  it('holds each year of a feast of the lunar calendar, as expected', () => {
    const feasts = inCalendar(aPortal({ entries: [FEAST] }));
    expect(feasts.map((each) => valueOf(each, 'UID'))).toEqual(
      [2025, 2026, 2027].map((year) => `vi-du-le-${year}@vi-du.gov.vn`),
    );
    expect(feasts.map((each) => valueOf(each, 'STATUS'))).toEqual(Array(3).fill('TENTATIVE'));
    expect(feasts.map((each) => valueOf(each, 'DTSTART'))[2]).toBe('20270527');
    expect(feasts.map((each) => valueOf(each, 'DTEND'))[2]).toBe('20270602');
  });

  it('keeps scheduled events to itself until their hour', () => {
    const entries = [
      { ...MEETING, shared: { ...MEETING.shared, publishAt: '2026-11-21T06:00+07:00' } },
    ];
    const count = (now: string) => inCalendar(aPortal({ entries, now: new Date(now) })).length;
    expect([count('2026-11-21T05:59+07:00'), count('2026-11-21T06:00+07:00')]).toEqual([0, 1]);
  });

  it('is quick for 5,000 events', () => {
    const portal = aPortal({ entries: [MEETING] });
    const [occurrence] = portal.occurrences;
    if (!occurrence) throw new Error('There is no event.');
    const occurrences = Array.from({ length: 5000 }, (_, year) => ({ ...occurrence, year }));
    const started = process.cpuUsage();
    const { route } = timetablesOf(portal)[0] ?? { route: portal.routes[0] };
    if (route) calendarFile({ route, occurrences }, portal, SITE);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(5);
  });
});

function inCalendar(portal: Portal) {
  const [all] = timetablesOf(portal);
  return all ? events(readIcs(calendarFile(all, portal, SITE))) : [];
}
