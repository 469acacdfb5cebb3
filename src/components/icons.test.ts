import { describe, expect, it } from 'vitest';
import { type IconName, iconDrawing, ICONS } from './icons.ts';

// Object.keys is typed string[]; the table has exactly these keys.
const NAMES = Object.keys(ICONS) as IconName[];

describe('icons', () => {
  it.each(NAMES)('%s is drawn on the 24 grid, from absolute starting points', (name) => {
    const { lines, gold = 'M0 0' } = iconDrawing(name);
    for (const path of [lines, gold]) {
      expect(path).toMatch(/^M[MLHVCSAZmlhvcsaz0-9 .-]+$/);
      for (const [, x, y] of path.matchAll(/M([\d.]+) ([\d.]+)/g)) {
        expect(Math.max(Number(x), Number(y))).toBeLessThanOrEqual(24);
      }
    }
  });

  it('have a gold part for the four audiences only', () => {
    const golden = NAMES.filter((name) => iconDrawing(name).gold !== undefined);
    expect(golden).toEqual(['hat', 'shop', 'book', 'boat']);
  });
});
