import { describe, expect, it } from 'vitest';
import { anEntry } from '../testing/an-entry.ts';
import { occurrencesOf, upcoming } from './occurrences.ts';

describe('a yearly event', () => {
  it('takes place last year, this year and next year', () => {
    expect(times({ yearly: { start: '08-08' } })).toEqual([
      ['2025-08-08', '2025-08-08', 'confirmed'],
      ['2026-08-08', '2026-08-08', 'confirmed'],
      ['2027-08-08', '2027-08-08', 'confirmed'],
    ]);
  });

  it('that begins in December ends in the next year', () => {
    expect(times({ yearly: { start: '12-30', end: '01-02' } })[1]).toEqual([
      '2026-12-30',
      '2027-01-02',
      'confirmed',
    ]);
  });

  it('of 29 February takes place in leap years only', () => {
    const found = times({ yearly: { start: '02-29' } }, '2027-06-01').map(([start]) => start);
    expect(found).toEqual(['2028-02-29']);
  });
});

describe('a lunar event', () => {
  it('is computed, and says so', () => {
    expect(times({ lunar: { start: '22/4', end: '27/4' } }).slice(1)).toEqual([
      ['2026-06-07', '2026-06-12', 'lunar'],
      ['2027-05-27', '2027-06-01', 'lunar'],
    ]);
  });

  it('that is cancelled is cancelled', () => {
    expect(times({ lunar: { start: '22/4' }, status: 'cancelled' })[0]?.[2]).toBe('cancelled');
  });

  it('that begins in the last lunar month ends in the next lunar year', () => {
    const [first] = times({ lunar: { start: '28/12', end: '3/1' } });
    expect(first && first[0] < first[1]).toBe(true);
  });
});

describe('a planned event', () => {
  const plan = { start: '2026-11-20', end: '2026-11-22', status: 'planned' };

  it('is planned to the end of its first day', () => {
    expect(times(plan, '2026-11-20')[0]?.[2]).toBe('planned');
  });

  it('is unconfirmed when its day has passed and nobody has said that it took place', () => {
    expect(times(plan, '2026-11-21')[0]?.[2]).toBe('unconfirmed');
  });
});

describe('upcoming', () => {
  const entries = [
    event('hom-qua', '2026-11-19'),
    event('hom-nay', '2026-11-20'),
    event('mai', '2026-11-21'),
    event('huy', '2026-11-22', 'cancelled'),
  ];

  it('begins today and leaves out what is cancelled', () => {
    const found = upcoming(occurrencesOf(entries, '2026-11-20'), '2026-11-20');
    expect(found.map(({ entry }) => entry.id)).toEqual(['hom-nay', 'mai']);
  });

  it('is in order of time, then of name', () => {
    const same = [event('b', '2026-12-01'), event('a', '2026-12-01'), event('c', '2026-11-30')];
    const found = occurrencesOf(same, '2026-11-20').map(({ entry }) => entry.id);
    expect(found).toEqual(['c', 'a', 'b']);
  });
});

function times(fields: Readonly<Record<string, unknown>>, today = '2026-11-20') {
  const shared = { start: undefined, ...fields };
  const entry = anEntry({ kind: 'event', shared });
  return occurrencesOf([entry], today).map(
    ({ start, end, status }) => [start, end, status] as const,
  );
}

function event(id: string, start: string, status = 'confirmed') {
  return anEntry({ kind: 'event', id, shared: { start, status } });
}
