import { describe, expect, it } from 'vitest';
import { aPortal } from '../testing/a-portal.ts';
import { clockAt, momentOf, stateOf } from './schedule.ts';

describe('clockAt', () => {
  it.each([
    ['2026-11-20T16:59:59Z', '2026-11-20'],
    ['2026-11-20T17:00:00Z', '2026-11-21'],
    ['2026-12-31T23:59:59+07:00', '2026-12-31'],
    ['2026-01-01T00:00:00+07:00', '2026-01-01'],
  ])('at %s it is %s in Viet Nam', (moment, today) => {
    expect(clockAt(new Date(moment)).today).toBe(today);
  });
});

describe('momentOf', () => {
  it.each([
    ['2026-12-01', '2026-11-30T17:00:00Z'],
    ['2026-12-01T07:00', '2026-12-01T00:00:00Z'],
    ['2026-12-01T07:00:30', '2026-12-01T00:00:30Z'],
    ['2026-12-01T07:00+07:00', '2026-12-01T00:00:00Z'],
    ['2026-12-01T00:00Z', '2026-12-01T00:00:00Z'],
  ])('takes %s for %s', (written, moment) => {
    expect(momentOf(written)).toBe(Date.parse(moment));
  });
});

describe('an entry with a time', () => {
  const AT = '2026-12-01T07:00';

  it('is waiting until the second before', () => {
    expect(at('2026-12-01T06:59:59+07:00').entries).toEqual([]);
  });

  it('is there from that very second', () => {
    const portal = at('2026-12-01T07:00:00+07:00');
    expect(portal.entries.map(({ id }) => id)).toEqual(['mot-muc']);
    expect(portal.byPath.has('vi/tin-tuc/muc-mot-muc/')).toBe(true);
  });

  it('is shown before its time in a preview', () => {
    const early = new Date('2026-11-01T00:00:00+07:00');
    const entries = [{ shared: { publishAt: AT } }];
    expect(aPortal({ entries, now: early, preview: true }).entries[0]?.state).toBe('scheduled');
  });

  function at(moment: string) {
    return aPortal({ entries: [{ shared: { publishAt: AT } }], now: new Date(moment) });
  }
});

describe('an entry that expires', () => {
  it('stays what it is to the last second of its day', () => {
    expect(expiredAt('2026-12-01T23:59:59+07:00')).toBe(false);
  });

  it('is an archive from the next second on, and keeps its address', () => {
    expect(expiredAt('2026-12-02T00:00:00+07:00')).toBe(true);
  });

  it('stands behind those that are not expired, whatever its date', () => {
    const portal = aPortal({
      entries: [
        { id: 'moi', shared: { date: '2026-11-10', expires: '2026-11-19' } },
        { id: 'cu', shared: { date: '2020-01-01' } },
      ],
    });
    expect(portal.entries.map(({ id }) => id)).toEqual(['cu', 'moi']);
  });

  function expiredAt(moment: string): boolean | undefined {
    const entries = [{ shared: { expires: '2026-12-01' } }];
    const portal = aPortal({ entries, now: new Date(moment) });
    expect(portal.byPath.has('vi/tin-tuc/muc-mot-muc/')).toBe(true);
    return portal.entry.get('mot-muc')?.expired;
  }
});

describe('stateOf', () => {
  it('is a draft whatever its time', () => {
    const clock = clockAt(new Date('2026-11-20T12:00:00+07:00'));
    const times = { draft: true, publishAt: '2020-01-01', expires: undefined };
    expect(stateOf(times, clock).state).toBe('draft');
  });
});
