import { describe, expect, it } from 'vitest';
import { fnv1a32, mulberry32 } from './random.ts';
import { mainTile, sideTile, type WeaveTile } from './weave-tile.ts';

const TILES: readonly WeaveTile[] = Array.from({ length: 400 }, (_, index) => {
  const random = mulberry32(fnv1a32(`tile-${index}/det`));
  return [mainTile(random), sideTile(random)];
}).flat();

describe('weave tiles', () => {
  it('mirror left and right of the middle column, round the edge of the repeat', () => {
    for (const { rows, width } of TILES) {
      for (const row of rows) {
        const mirrored = row.map((_, column) => row[(width - column) % width]);
        expect(mirrored).toEqual(row);
      }
    }
  });

  it('mirror top and bottom', () => {
    for (const { rows } of TILES) expect(rows.toReversed()).toEqual(rows);
  });

  it('have their stated size', () => {
    for (const { rows, width, height } of TILES) {
      expect(rows).toHaveLength(height);
      expect(rows.every((row) => row.length === width)).toBe(true);
    }
  });

  it('stay deep: gold never covers more than half', () => {
    for (const { rows, width, height } of TILES) {
      const gold = rows.flat().filter((stitch) => stitch === 2).length;
      expect(gold / (width * height)).toBeLessThan(0.5);
    }
  });
});
