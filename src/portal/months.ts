import type { IsoDay } from '../locale/format.ts';
import type { Occurrence } from './occurrences.ts';

export interface Month {
  readonly year: number;
  readonly month: number;
}

/** The calendar's pages: every month from the first occurrence to the last, this month among them. */
export function monthsShown(occurrences: readonly Occurrence[], today: IsoDay): Month[] {
  const days = [...occurrences.flatMap(({ start, end }) => [start, end]), today].sort();
  const first = indexOf(days[0] ?? today);
  const last = indexOf(days.at(-1) ?? today);
  const now = indexOf(today);
  const from = Math.max(first, now - 24);
  const to = Math.min(last, now + 24);
  return Array.from({ length: to - from + 1 }, (_, index) => monthAt(from + index));
}

export function monthAfter({ year, month }: Month, steps: number): Month {
  return monthAt(year * 12 + month - 1 + steps);
}

export function isInMonth(
  { start, end }: Pick<Occurrence, 'start' | 'end'>,
  { year, month }: Month,
): boolean {
  const name = `${year}-${String(month).padStart(2, '0')}`;
  return start.slice(0, 7) <= name && name <= end.slice(0, 7);
}

function indexOf(day: IsoDay): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthAt(index: number): Month {
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
