import type { Entry } from './entry.ts';
import type { Slice } from './route.ts';

/** A long list in pages; an empty list still has one. */
export function slicesOf(entries: readonly Entry[], size: number): Slice[] {
  const pages = Math.max(1, Math.ceil(entries.length / size));
  return Array.from({ length: pages }, (_, index) => ({
    entries: entries.slice(index * size, (index + 1) * size),
    page: index + 1,
    pages,
    total: entries.length,
  }));
}
