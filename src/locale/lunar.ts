import { newMoonDay, sunSectorAt } from './moon-and-sun.ts';

/** A day of the Vietnamese lunar calendar. */
export interface LunarDay {
  readonly day: number;
  readonly month: number;
  /** The lunar year, named after the solar year it begins in. */
  readonly year: number;
  /** Whether the month repeats the number of the month before it (tháng nhuận). */
  readonly leap: boolean;
}

// New moons are counted from that of January 1900; months are as long as this on average.
const FIRST_NEW_MOON = 2415021.076998695;
const MEAN_MONTH = 29.530588853;
const WINTER_SOLSTICE_SECTOR = 9;

/**
 * The lunar date of a solar day: `2026-02-17` is 1/1. The rule in force in Viet Nam since 1968:
 * a month begins on the day of the new moon at UTC+7, the winter solstice falls into month 11, and
 * of thirteen months the first without a major solar term is the leap one. Computed after
 * Hồ Ngọc Đức, https://www.informatik.uni-leipzig.de/~duc/amlich/.
 */
export function lunarDay(isoDay: string): LunarDay {
  const dayNumber = julianDay(isoDay);
  const monthStart = monthStartOf(dayNumber);
  const { start, end, year } = spanAround(monthStart, Number(isoDay.slice(0, 4)));
  const monthsSinceStart = Math.floor((monthStart - start) / 29);
  const leapMonth = end - start > 365 ? leapMonthAfter(start) : Infinity;
  const ordinal = monthsSinceStart >= leapMonth ? monthsSinceStart - 1 : monthsSinceStart;
  return {
    day: dayNumber - monthStart + 1,
    month: ((ordinal + 10) % 12) + 1,
    year: ordinal < 2 ? year - 1 : year,
    leap: monthsSinceStart === leapMonth,
  };
}

/** `2026-11-20` as the number of days since the beginning of the Julian period. */
function julianDay(isoDay: string): number {
  const time = Date.parse(`${isoDay}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`"${isoDay}" is not a day like 2026-11-20.`);
  return time / 86_400_000 + 2440588;
}

function monthStartOf(dayNumber: number): number {
  const moon = Math.floor((dayNumber - FIRST_NEW_MOON) / MEAN_MONTH);
  const later = newMoonDay(moon + 1);
  return later > dayNumber ? newMoonDay(moon) : later;
}

/** The two months 11 that a month lies between, and the lunar year that begins between them. */
function spanAround(monthStart: number, solarYear: number) {
  const eleventh = eleventhMonth(solarYear);
  return eleventh >= monthStart
    ? { start: eleventhMonth(solarYear - 1), end: eleventh, year: solarYear }
    : { start: eleventh, end: eleventhMonth(solarYear + 1), year: solarYear + 1 };
}

/** The first day of the month that holds the winter solstice of a solar year. */
function eleventhMonth(solarYear: number): number {
  const yearEnd = julianDay(`${solarYear}-12-31`);
  const moon = Math.floor((yearEnd - 2415021) / MEAN_MONTH);
  const start = newMoonDay(moon);
  return sunSectorAt(start) >= WINTER_SOLSTICE_SECTOR ? newMoonDay(moon - 1) : start;
}

/** How many months after month 11 the leap month comes: the first that the sun spends in one sector. */
function leapMonthAfter(start: number): number {
  const moon = Math.floor((start - FIRST_NEW_MOON) / MEAN_MONTH + 0.5);
  const sectorOf = (month: number) => sunSectorAt(newMoonDay(moon + month));
  let month = 1;
  while (month < 13 && sectorOf(month) !== sectorOf(month + 1)) month++;
  return month;
}
