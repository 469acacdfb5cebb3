import type { IsoDay } from '../locale/format.ts';

const DAY = 86_400_000;

export function addDays(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** From the first day to the second; negative when the second is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The first minute of a day in Viet Nam. */
export function startOf(day: IsoDay): Date {
  return new Date(`${day}T00:00:00+07:00`);
}

/** `2026-12-01T07:00+07:00`: a moment by Viet Nam's clock, as editors write it. */
export function momentWords(moment: Date): string {
  return `${new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 16)}+07:00`;
}
