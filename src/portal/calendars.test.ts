import { describe, expect, it } from 'vitest';
import { aPortal } from '../testing/a-portal.ts';
import type { EntryDraft } from '../testing/an-entry.ts';
import { eventTimetables, isStillToCome, timetablesOf } from './calendars.ts';
import { occurrenceUid } from './occurrence-uid.ts';

const EVENT: EntryDraft = { id: 'hop', kind: 'event', shared: { pillars: ['aec'] } };
const FEAST: EntryDraft = {
  id: 'le',
  kind: 'event',
  shared: { start: undefined, lunar: { start: '22/4' } },
};

describe('timetablesOf', () => {
  it('holds all events, and those of each pillar', () => {
    const counts = timetablesOf(aPortal({ entries: [EVENT, FEAST] }))
      .filter(({ route }) => route.locale === 'vi')
      .map(({ route, occurrences }) => [route.view.is, occurrences.length]);
    expect(counts.toSorted()).toEqual([
      ['calendar', 4],
      ['pillar', 0],
      ['pillar', 0],
      ['pillar', 1],
    ]);
  });

  it('is not made where the edition has no events', () => {
    const portal = aPortal({ entries: [EVENT] });
    const edition = {
      ...portal.edition,
      sections: portal.edition.sections.filter((id) => id !== 'events'),
    };
    expect(timetablesOf({ ...portal, edition })).toEqual([]);
  });

  it.each([
    ['2026-11-20T12:00+07:00', 1],
    ['2026-12-02T12:00+07:00', 0],
  ])('holds an event that expires only until then: %s', (now, count) => {
    const entries = [{ ...EVENT, shared: { expires: '2026-12-01' } }];
    const [all] = timetablesOf(aPortal({ entries, now: new Date(now) }));
    expect(all?.occurrences).toHaveLength(count);
  });
});

describe('eventTimetables', () => {
  it('gives each event in each of its languages a file of its own', () => {
    const portal = aPortal({ entries: [EVENT, { ...FEAST, en: null }] });
    expect(eventTimetables(portal).map(({ route }) => route.path)).toEqual(
      expect.arrayContaining(['vi/lich/muc-hop/', 'en/calendar/entry-hop/', 'vi/lich/muc-le/']),
    );
    expect(eventTimetables(portal)).toHaveLength(3);
  });

  it('holds the times still to come', () => {
    const [feast] = eventTimetables(aPortal({ entries: [FEAST] }));
    expect(feast?.occurrences.map(({ year }) => year)).toEqual([2027]);
  });

  it('holds the past ones where nothing is to come', () => {
    const entries = [{ ...EVENT, shared: { start: '2026-03-01' } }];
    expect(eventTimetables(aPortal({ entries }))[0]?.occurrences).toHaveLength(1);
  });
});

describe('isStillToCome', () => {
  it.each([
    [{ start: '2026-11-25' }, true],
    [{ start: '2026-11-19', end: '2026-11-20' }, true],
    [{ start: '2026-11-19' }, false],
    [{ start: '2026-11-25', status: 'cancelled' }, false],
  ])('of %j is %s', (shared, expected) => {
    const portal = aPortal({ entries: [{ ...EVENT, shared }] });
    const entry = portal.entry.get('hop');
    expect(entry && isStillToCome(entry, portal)).toBe(expected);
  });
});

describe('occurrenceUid', () => {
  const uids = (draft: EntryDraft) => {
    const portal = aPortal({ entries: [draft] });
    return portal.occurrences.map((each) => occurrenceUid(each, portal));
  };

  it('stays when the event moves to another day', () => {
    const moved = { ...EVENT, shared: { start: '2026-12-01' } };
    expect(uids(moved)).toEqual(uids(EVENT));
    expect(uids(EVENT)).toEqual(['vi-du-hop@vi-du.gov.vn']);
  });

  it('names the year of a yearly event', () => {
    expect(uids(FEAST)).toEqual([2025, 2026, 2027].map((year) => `vi-du-le-${year}@vi-du.gov.vn`));
  });
});
