import { type LunarDay, lunarDay } from '../locale/lunar.ts';

/** One day of a month table. */
export interface MonthCell {
  /** `2026-11-20` */
  readonly day: string;
  readonly inMonth: true;
  readonly lunar: LunarDay;
}

/** Seven cells from Monday to Sunday; `null` stands where another month begins or ends. */
export type MonthWeek = readonly (MonthCell | null)[];

const WEEK = 7;

/** The weeks of a month as a table shows them; months are counted from 1. */
export function monthGrid(year: number, month: number): MonthWeek[] {
  const firstDay = new Date(Date.UTC(year, month - 1, 1));
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const blanksBefore = (firstDay.getUTCDay() + 6) % WEEK;
  const weeks = Math.ceil((blanksBefore + daysInMonth) / WEEK);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: WEEK }, (_, weekday) => {
      const dayOfMonth = week * WEEK + weekday - blanksBefore + 1;
      return dayOfMonth < 1 || dayOfMonth > daysInMonth ? null : cell(year, month, dayOfMonth);
    }),
  );
}

function cell(year: number, month: number, dayOfMonth: number): MonthCell {
  const day = new Date(Date.UTC(year, month - 1, dayOfMonth)).toISOString().slice(0, 10);
  return { day, inMonth: true, lunar: lunarDay(day) };
}
