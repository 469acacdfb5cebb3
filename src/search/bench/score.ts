import type { QueryRow } from './query-set.ts';

/** Where the right page stood: 1 is first, 0 is nowhere. */
export interface ScoredRow extends QueryRow {
  readonly place: number;
  readonly first: string;
}

export interface Score {
  readonly rows: number;
  /** Mean reciprocal rank: 1 when every right page comes first. */
  readonly meanReciprocalRank: number;
  readonly inFirstFive: number;
}

export function scoreRow(
  row: QueryRow,
  results: readonly string[],
  pathOf: (subject: string) => string,
): ScoredRow {
  const right = new Set(row.subjects.map(pathOf));
  return {
    ...row,
    place: results.findIndex((result) => right.has(result)) + 1,
    first: results[0] ?? '',
  };
}

export function scoreOf(rows: readonly ScoredRow[]): Score {
  const total = Math.max(rows.length, 1);
  return {
    rows: rows.length,
    meanReciprocalRank: rows.reduce((sum, { place }) => sum + (place && 1 / place), 0) / total,
    inFirstFive: rows.filter(({ place }) => place > 0 && place <= 5).length / total,
  };
}

/** A row for people: where the right page stood, and what stood first instead. */
export function sayRow({ query, group, place, subjects, first }: ScoredRow): string {
  const where = place === 0 ? 'not among the first ten' : `place ${place}`;
  return `“${query}” (${group}): ${subjects.join(' or ')} at ${where}; first is ${first || 'nothing'}`;
}
