import type { LedgerRow } from './ledger.ts';

export const FACETS = ['kind', 'pillar', 'topic', 'place', 'year'] as const;
export type Facet = (typeof FACETS)[number];

/** What a reader has ticked: values of one facet widen, facets narrow one another. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

const VALUES: Readonly<Record<Facet, (row: LedgerRow) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  pillar: ({ pillars }) => pillars,
  topic: ({ topics }) => topics,
  place: ({ places }) => (places.length > 0 ? places : ['asean']),
  year: ({ day }) => [day.slice(0, 4)],
};

export function isChosen(row: LedgerRow, chosen: Chosen, but?: Facet): boolean {
  return FACETS.every((facet) => {
    const wanted = chosen[facet];
    if (facet === but || wanted.length === 0) return true;
    return VALUES[facet](row).some((value) => wanted.includes(value));
  });
}

/** How many results each choice of a facet would leave, the other facets being as they are. */
export function countFacet(rows: readonly LedgerRow[], facet: Facet, chosen: Chosen): FacetCount[] {
  const counts = new Map(chosen[facet].map((value) => [value, 0]));
  for (const row of rows) {
    if (!isChosen(row, chosen, facet)) continue;
    for (const value of VALUES[facet](row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const found = [...counts].map(([value, count]) => ({ value, count }));
  return facet === 'year'
    ? found.sort((a, b) => b.value.localeCompare(a.value))
    : found.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
