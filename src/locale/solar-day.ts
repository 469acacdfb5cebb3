import type { IsoDay } from './format.ts';
import { lunarDay } from './lunar.ts';

/**
 * The solar day of a lunar one, in the lunar year that begins in the solar year given. Leap months are
 * passed over: a festival is kept in the first of the two. Undefined for a 30th that a month lacks.
 */
export function solarDay(lunar: { day: number; month: number; year: number }): IsoDay | undefined {
  // The lunar year begins between 20 January and 21 February; its months are 29.53 days long.
  const guess = Date.UTC(lunar.year, 0, 20) + ((lunar.month - 1) * 29.53 + lunar.day - 1) * DAY;
  for (let offset = 0; offset < 66; offset++) {
    const iso = new Date(guess + offset * DAY).toISOString().slice(0, 10);
    const found = lunarDay(iso);
    if (found.day === lunar.day && found.month === lunar.month && !found.leap) return iso;
  }
  return undefined;
}

const DAY = 86_400_000;
