import { describe, expect, it } from 'vitest';
import { anEntry } from '../testing/an-entry.ts';
import { isInMonth, monthAfter, monthsShown } from './months.ts';
import { occurrencesOf } from './occurrences.ts';

const TODAY = '2026-11-20';

describe('monthsShown', () => {
  it('is this month where nothing takes place', () => {
    expect(monthsShown([], TODAY)).toEqual([{ year: 2026, month: 11 }]);
  });

  it('goes from the first event to the last, over the turn of the year, without a gap', () => {
    expect(shownFor('2026-10-31', '2027-02-01')).toEqual([
      { year: 2026, month: 10 },
      { year: 2026, month: 11 },
      { year: 2026, month: 12 },
      { year: 2027, month: 1 },
      { year: 2027, month: 2 },
    ]);
  });

  it('holds the month in which a long event ends', () => {
    const event = anEntry({ kind: 'event', shared: { start: '2026-11-30', end: '2026-12-01' } });
    expect(monthsShown(occurrencesOf([event], TODAY), TODAY).at(-1)).toEqual({
      year: 2026,
      month: 12,
    });
  });

  it('goes no further than two years either way, however far an event is', () => {
    const shown = shownFor('1967-08-08', '2045-01-01');
    expect([shown[0], shown.at(-1)]).toEqual([
      { year: 2024, month: 11 },
      { year: 2028, month: 11 },
    ]);
  });

  function shownFor(...days: string[]) {
    const events = days.map((start, index) =>
      anEntry({ id: `e-${index}`, kind: 'event', shared: { start } }),
    );
    return monthsShown(occurrencesOf(events, TODAY), TODAY);
  }
});

it('counts months over the turn of the year, both ways', () => {
  expect(monthAfter({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 });
  expect(monthAfter({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 });
});

it('puts an event into every month it touches', () => {
  const span = { start: '2026-11-30', end: '2027-01-01' };
  const months = [10, 11, 12].map((month) => isInMonth(span, { year: 2026, month }));
  expect(months).toEqual([false, true, true]);
  expect(isInMonth(span, { year: 2027, month: 1 })).toBe(true);
  expect(isInMonth(span, { year: 2027, month: 2 })).toBe(false);
});
