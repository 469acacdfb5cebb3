import type { Entry } from './entry.ts';

/**
 * The day, month or year an entry tells of: when the event of a news item happened, else when the
 * entry was published. Archives go by it, so that news of 2019 written up today stands in 2019.
 */
export function toldDay({ shared }: Pick<Entry, 'shared'>): string {
  return (shared.kind === 'news' ? shared.happened : undefined) ?? shared.date;
}

/** Its years, newest first, with the entries of each and those of its months, where one is known. */
export function yearsTold(entries: readonly Entry[]): readonly YearTold[] {
  const sorted = entries.toSorted((a, b) => descending(toldDay(a), toldDay(b)));
  const years = Map.groupBy(sorted, (entry) => Number(toldDay(entry).slice(0, 4)));
  return [...years].map(([year, inYear]) => {
    const dated = inYear.filter((entry) => toldDay(entry).length > '2020'.length);
    const months = Map.groupBy(dated, (entry) => Number(toldDay(entry).slice(5, 7)));
    return {
      year,
      entries: inYear,
      months: [...months].map(([month, inMonth]) => ({ month, entries: inMonth })),
    };
  });
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

interface YearTold {
  readonly year: number;
  readonly entries: readonly Entry[];
  readonly months: readonly { readonly month: number; readonly entries: readonly Entry[] }[];
}
