import { describe, expect, it } from 'vitest';
import { LOCALES } from '../locale/locale.ts';
import { aPortal, pageAt } from '../testing/a-portal.ts';
import { eventLine, monthEvents } from './events.ts';

const HOME = { vi: 'vi/', en: 'en/' };

describe('eventLine', () => {
  it('says when and where, in the reader’s way', () => {
    const shared = {
      start: '2026-12-01',
      startTime: '08:00',
      endTime: '11:00',
      place: { vi: 'Nhà văn hóa', en: 'Culture house' },
    };
    expect(LOCALES.map((locale) => line(shared, locale)?.text)).toEqual([
      '01/12/2026\u00a0· 08:00–11:00\u00a0· Nhà văn hóa',
      '1 December 2026\u00a0· 08:00–11:00\u00a0· Culture house',
    ]);
  });

  it('says what it is where the day and nothing more is known', () => {
    expect(line({ start: '2026-12-01' }, 'vi')?.text).toBe('Tóm tắt để thử.');
    expect(line({ start: '2026-12-01', end: '2026-12-02' }, 'vi')?.text).toBe('01–02/12/2026');
  });

  it.each([
    [{ start: '2026-11-20' }, 'today'],
    [{ start: '2026-11-18', end: '2026-11-20' }, 'today'],
    [{ start: '2026-11-21' }, undefined],
    [{ start: '2026-11-21', status: 'planned' }, 'planned'],
    [{ start: '2026-11-19', status: 'planned' }, 'unconfirmed'],
    [{ start: '2026-11-20', status: 'cancelled' }, 'cancelled'],
  ])('says of %o that it is %s', (shared, status) => {
    expect(line(shared, 'vi')?.status).toBe(status);
  });

  function line(shared: Readonly<Record<string, unknown>>, locale: 'vi' | 'en') {
    const portal = aPortal({ entries: [{ kind: 'event', shared }] });
    const [occurrence] = portal.occurrences;
    return occurrence && eventLine(occurrence, pageAt(portal, HOME[locale]));
  }
});

describe('monthEvents', () => {
  it('marks every day of an event, and leads to it in the list below', () => {
    const shared = { start: '2026-11-29', end: '2026-12-01' };
    const portal = aPortal({ entries: [{ kind: 'event', shared }] });
    const marks = monthEvents(portal.occurrences, { year: 2026, month: 11 }, pageAt(portal, 'vi/'));
    expect(marks.map(({ day, href }) => [day, href])).toEqual([
      ['2026-11-29', '#mot-muc-2026-11-29'],
      ['2026-11-30', '#mot-muc-2026-11-29'],
      ['2026-12-01', '#mot-muc-2026-11-29'],
    ]);
  });

  it('marks nothing of other months', () => {
    const portal = aPortal({ entries: [{ kind: 'event' }] });
    expect(
      monthEvents(portal.occurrences, { year: 2026, month: 10 }, pageAt(portal, 'vi/')),
    ).toEqual([]);
  });
});
