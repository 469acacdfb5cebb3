import type { IsoDay } from '../locale/format.ts';
import type { Portal, ResolvedFact } from '../portal/portal.ts';
import type { Entry } from '../portal/entry.ts';

/** An entry or a fact that somebody promised to look at again, and the day is over. */
export interface PastReview {
  readonly of: Entry | ResolvedFact;
  readonly reviewBy: IsoDay;
}

export interface OldFact {
  readonly fact: ResolvedFact;
}

/** A figure this many years old is worth a look, unless somebody has set a day for it. */
const OLD_YEARS = 2;

export function pastReview({ facts, today }: Portal, published: readonly Entry[]): PastReview[] {
  const entries = published.map((entry) => ({ of: entry, reviewBy: entry.shared.reviewBy }));
  const figures = Object.values(facts).map((fact) => ({ of: fact, reviewBy: fact.reviewBy }));
  return [...entries, ...figures]
    .flatMap(({ of, reviewBy }) =>
      reviewBy !== undefined && reviewBy < today ? [{ of, reviewBy }] : [],
    )
    .toSorted((a, b) => compare(a.reviewBy, b.reviewBy) || compare(a.of.id, b.of.id));
}

export function oldFacts({ facts, today }: Pick<Portal, 'facts' | 'today'>): OldFact[] {
  const year = Number(today.slice(0, 4)) - OLD_YEARS;
  // A year or a month stands for its last day: "2024" is not old before 2027.
  const limit = `${year}${today.slice(4)}`;
  return Object.values(facts)
    .filter(({ asOf, reviewBy }) => lastDayOf(asOf) < limit && reviewBy === undefined)
    .toSorted((a, b) => compare(a.asOf, b.asOf) || compare(a.id, b.id))
    .map((fact) => ({ fact }));
}

function lastDayOf(asOf: string): string {
  if (asOf.length === 4) return `${asOf}-12-31`;
  return asOf.length === 7 ? `${asOf}-31` : asOf;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
