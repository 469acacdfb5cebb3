import { expect, it } from 'vitest';
import { anEntry } from '../testing/an-entry.ts';
import { toldDay, yearsTold } from './told-day.ts';

const date = '2026-11-16';
const old = anEntry({ id: 'old', shared: { date, happened: '2019-12-26' } });
const month = anEntry({ id: 'month', shared: { date, happened: '2019-09' } });
const year = anEntry({ id: 'year', shared: { date, happened: '2020' } });
const today = anEntry({ id: 'today', shared: { date } });

it('is when a news item happened, else when it was published', () => {
  expect([old, month, year, today].map(toldDay)).toEqual(['2019-12-26', '2019-09', '2020', date]);
});

it('gives years and months, newest first, and no month to what has only a year', () => {
  const told = yearsTold([month, today, year, old]).map(({ year, entries, months }) => [
    year,
    entries.map(({ id }) => id),
    months.map(({ month }) => month),
  ]);
  expect(told).toEqual([
    [2026, ['today'], [11]],
    [2020, ['year'], []],
    [2019, ['old', 'month'], [12, 9]],
  ]);
});
