import type { SearchRecord } from './search-record.ts';

/** A part is full at the end of the month in which it has come to this many pages. */
const ENOUGH = 1000;

/** Archived pages that have an index of their own. */
export interface ArchivePart {
  /** The first month in it: its folder. */
  readonly name: string;
  readonly records: readonly SearchRecord[];
}

/**
 * The archived pages, the oldest first, in parts that are indexed one by one: Pagefind holds all of an
 * index in memory. Only the last part grows, so the others are seldom made anew.
 */
export function archiveParts(records: readonly SearchRecord[]): ArchivePart[] {
  const byMonth = Map.groupBy(records, ({ day }) => day.slice(0, 7));
  const parts: { name: string; records: SearchRecord[] }[] = [];
  for (const name of [...byMonth.keys()].sort()) {
    const last = parts.at(-1);
    const own = byMonth.get(name) ?? [];
    if (last && last.records.length < ENOUGH) last.records.push(...own);
    else parts.push({ name, records: [...own] });
  }
  return parts;
}
