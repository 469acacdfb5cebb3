import { TOURISM_KINDS } from '../domain/entry/kinds.ts';
import type { Entry } from '../portal/entry.ts';

/** A few places in their order, every kind among them: a filter must not lack the best-known one. */
export function oneOfEachKind(places: readonly Entry[], count: number): Entry[] {
  const first = TOURISM_KINDS.flatMap(
    (kind) =>
      places.find(({ shared }) => shared.kind === 'place' && shared.tourism.includes(kind)) ?? [],
  );
  const chosen = new Set([...new Set([...first, ...places])].slice(0, count));
  return places.filter((place) => chosen.has(place));
}
