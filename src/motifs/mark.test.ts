import { expect, it } from 'vitest';
import { MARK } from './mark.ts';

it('the star of the mark has twelve rays, each a point outside and one inside', () => {
  expect(MARK.star.match(/[ML]/g)).toHaveLength(24);
});

it('the dots of the mark close without a seam', () => {
  const [, step] = MARK.rings[1].dashes.split(' ').map(Number);
  expect(((step ?? 0) * 28) / (2 * Math.PI * MARK.rings[1].radius)).toBeCloseTo(1, 3);
});
