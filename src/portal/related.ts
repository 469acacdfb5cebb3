import type { Entry } from './entry.ts';

const SHELF = 40;
const SHOWN = 3;

/**
 * Three entries to read next: what the editor named first, then those that share most.
 * Each shelf holds only the newest few of its topic, pillar or place, so the work grows with the
 * number of entries and not with its square.
 */
export function relatedEntries(newestFirst: readonly Entry[]): Map<string, readonly Entry[]> {
  const readable = newestFirst.filter(({ kind, expired }) => kind !== 'page' && !expired);
  const byId = new Map(readable.map((entry) => [entry.id, entry]));
  const shelves = shelvesOf(readable);
  return new Map(
    readable.map((entry) => {
      const named = entry.shared.related.flatMap((id) => byId.get(id) ?? []);
      const all = new Set([...named, ...nearestOnShelves(entry, shelves)]);
      all.delete(entry);
      return [entry.id, [...all].slice(0, SHOWN)];
    }),
  );
}

type Shelves = ReadonlyMap<string, { readonly weight: number; readonly entries: Entry[] }>;

function shelvesOf(entries: readonly Entry[]): Shelves {
  const shelves = new Map<string, { weight: number; entries: Entry[] }>();
  for (const entry of entries) {
    for (const [label, weight] of labelsOf(entry)) {
      const shelf = shelves.get(label) ?? { weight, entries: [] };
      if (shelf.entries.length < SHELF) shelf.entries.push(entry);
      shelves.set(label, shelf);
    }
  }
  return shelves;
}

function labelsOf({ shared, provinces, kind }: Entry): [string, number][] {
  return [
    ...shared.topics.map((topic): [string, number] => [`topic:${topic}`, 3]),
    ...provinces.map((province): [string, number] => [`province:${province}`, 2]),
    ...shared.pillars.map((pillar): [string, number] => [`pillar:${pillar}`, 2]),
    [`kind:${kind}`, 1],
  ];
}

function nearestOnShelves(entry: Entry, shelves: Shelves): Entry[] {
  const scores = new Map<Entry, number>();
  for (const [label] of labelsOf(entry)) {
    const shelf = shelves.get(label);
    shelf?.entries.forEach((other, age) => {
      // Newer ones stand first on a shelf; the small part of the score breaks ties in their favour.
      const score = (scores.get(other) ?? 0) + shelf.weight + (1 - age / SHELF) / 10;
      scores.set(other, score);
    });
  }
  scores.delete(entry);
  return [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a.id < b.id ? -1 : 1))
    .slice(0, SHOWN)
    .map(([other]) => other);
}
