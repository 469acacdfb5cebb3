import { describe, expect, it } from 'vitest';
import { stitches } from './stitches.ts';

describe('stitches', () => {
  it('draws one stitch for each whole per cent, one begun and the rest empty', () => {
    expect(counts(98.6)).toEqual([98, 1, 1]);
  });

  it('begins no stitch for a whole number', () => {
    expect(counts(40)).toEqual([40, 0, 60]);
  });

  it('fills the cloth at a hundred', () => {
    expect(counts(100)).toEqual([100, 0, 0]);
  });

  it('weaves from the lower left', () => {
    expect(stitches(1).full.startsWith('M5 90.6')).toBe(true);
  });
});

function counts(percent: number): number[] {
  const { full, part, empty } = stitches(percent);
  return [full, part, empty].map((path) => path.split('M').length - 1);
}
