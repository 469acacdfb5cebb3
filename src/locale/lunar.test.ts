import { describe, expect, it } from 'vitest';
import { lunarDay } from './lunar.ts';

const KNOWN = [
  ['2025-02-19', { day: 22, month: 1, year: 2025, leap: false }],
  ['2025-10-17', { day: 26, month: 8, year: 2025, leap: false }],
  ['2026-02-20', { day: 4, month: 1, year: 2026, leap: false }],
  ['2026-11-20', { day: 12, month: 10, year: 2026, leap: false }],
  ['2027-05-27', { day: 22, month: 4, year: 2027, leap: false }],
  ['2027-09-26', { day: 26, month: 8, year: 2027, leap: false }],
] as const;

describe('lunarDay', () => {
  it.each(KNOWN)('gives the published lunar date of %s', (day, expected) => {
    expect(lunarDay(day)).toEqual(expected);
  });

  it('knows the leap sixth month of 2025', () => {
    expect(lunarDay('2025-07-24')).toEqual({ day: 30, month: 6, year: 2025, leap: false });
    expect(lunarDay('2025-07-25')).toEqual({ day: 1, month: 6, year: 2025, leap: true });
    expect(lunarDay('2025-08-23')).toEqual({ day: 1, month: 7, year: 2025, leap: false });
  });

  it('knows a leap eleventh month, which comes right after the solstice', () => {
    expect(lunarDay('2033-12-22')).toEqual({ day: 1, month: 11, year: 2033, leap: true });
    expect(lunarDay('2034-01-20')).toEqual({ day: 1, month: 12, year: 2033, leap: false });
    expect(lunarDay('2034-02-19')).toEqual({ day: 1, month: 1, year: 2034, leap: false });
  });

  it('counts January in the lunar year that began the year before', () => {
    expect(lunarDay('2026-02-16')).toEqual({ day: 29, month: 12, year: 2025, leap: false });
    expect(lunarDay('2026-02-17')).toEqual({ day: 1, month: 1, year: 2026, leap: false });
  });

  it('keeps the new year of Viet Nam where it differed from that of China', () => {
    expect(lunarDay('1985-01-21')).toEqual({ day: 1, month: 1, year: 1985, leap: false });
    expect(lunarDay('2007-02-17')).toEqual({ day: 1, month: 1, year: 2007, leap: false });
  });

  it('refuses what is not a day', () => {
    expect(() => lunarDay('20/11/2026')).toThrow('"20/11/2026" is not a day like 2026-11-20.');
  });
});
