import { isRealDay } from '../domain/field.ts';
import type { IsoDay } from '../locale/format.ts';

/** The days a report is about, both included. */
export interface Period {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

export type PeriodChoice =
  | { readonly ok: true; readonly period: Period }
  | { readonly ok: false; readonly from: string; readonly to: string };

/** What a person asks for; else the year of the last day, up to that day, which is today. */
export function periodOf(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  today: IsoDay,
): PeriodChoice {
  const last = to ?? today;
  const first = from ?? `${last.slice(0, 4)}-01-01`;
  const isRight = [first, last].every(isDay) && first <= last;
  return isRight
    ? { ok: true, period: { from: first, to: last } }
    : { ok: false, from: first, to: last };
}

export function isWithin(day: IsoDay, { from, to }: Period): boolean {
  return day >= from && day <= to;
}

function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && isRealDay(day);
}
