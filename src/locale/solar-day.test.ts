import { describe, expect, it } from 'vitest';
import { solarDay } from './solar-day.ts';

describe('solarDay', () => {
  it.each([
    [{ day: 22, month: 4, year: 2027 }, '2027-05-27'],
    [{ day: 26, month: 8, year: 2027 }, '2027-09-26'],
    [{ day: 10, month: 1, year: 2027 }, '2027-02-15'],
    [{ day: 22, month: 1, year: 2027 }, '2027-02-27'],
    [{ day: 15, month: 3, year: 2027 }, '2027-04-21'],
  ])('finds %o', (lunar, solar) => {
    expect(solarDay(lunar)).toBe(solar);
  });

  it('takes the first of two months when one is a leap month', () => {
    expect(solarDay({ day: 1, month: 6, year: 2025 })).toBe('2025-06-25');
  });

  it('finds no day for a 30th that the month does not have', () => {
    expect(solarDay({ day: 31, month: 1, year: 2026 })).toBeUndefined();
  });
});
