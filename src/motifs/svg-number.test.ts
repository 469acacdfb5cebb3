import { describe, expect, it } from 'vitest';
import { hundredth, packed, tenth, thousandth, whole } from './svg-number.ts';

describe('numbers in SVG', () => {
  it.each([
    [0.26, '.3'],
    [-0.26, '-.3'],
    [12, '12'],
    [-0.04, '0'],
    [10.5, '10.5'],
  ])('prints %d as %s', (value, printed) => {
    expect(tenth(value)).toBe(printed);
  });

  it('prints as many places as asked', () => {
    expect([whole(1.2346), hundredth(1.2346), thousandth(1.2346)]).toEqual(['1', '1.23', '1.235']);
  });

  it('drops the blank before a minus', () => {
    expect(packed('M1 -2L-3 -4')).toBe('M1-2L-3-4');
  });
});
