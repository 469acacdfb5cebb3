import { describe, expect, it } from 'vitest';
import { anEntry } from '../testing/an-entry.ts';
import { slicesOf } from './slices.ts';

const model = anEntry();
const entries = Array.from({ length: 25 }, (_, index) => ({ ...model, id: `${index}` }));

describe('slicesOf', () => {
  it('gives an empty list one page', () => {
    expect(slicesOf([], 12)).toEqual([{ entries: [], page: 1, pages: 1, total: 0 }]);
  });

  it.each([
    [1, 1],
    [12, 1],
    [13, 2],
    [24, 2],
    [25, 3],
  ])('puts %i entries on %i pages of twelve', (total, pages) => {
    const slices = slicesOf(entries.slice(0, total), 12);
    expect(slices).toHaveLength(pages);
    expect(slices.flatMap((slice) => slice.entries)).toEqual(entries.slice(0, total));
    expect(slices.every((slice) => slice.pages === pages && slice.total === total)).toBe(true);
  });
});
