import { describe, expect, it } from 'vitest';
import { fnv1a32, mulberry32, pick } from './random.ts';

describe('fnv1a32', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('gives the published hash of "%s"', (text, hash) => {
    expect(fnv1a32(text)).toBe(hash);
  });

  it('reads bytes of UTF-8, so that đ counts as two', () => {
    expect(fnv1a32('đ')).not.toBe(fnv1a32('d'));
  });
});

describe('mulberry32', () => {
  it('gives the same row for the same seed', () => {
    const [one, other] = [mulberry32(7), mulberry32(7)];
    expect([one(), one(), one()]).toEqual([other(), other(), other()]);
  });

  it('stays from 0 up to 1', () => {
    const random = mulberry32(1);
    const row = Array.from({ length: 1000 }, random);
    expect(Math.min(...row)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...row)).toBeLessThan(1);
  });
});

describe('pick', () => {
  it('reaches every choice', () => {
    const random = mulberry32(3);
    const picked = new Set(Array.from({ length: 100 }, () => pick(random, ['a', 'b', 'c'])));
    expect([...picked].sort()).toEqual(['a', 'b', 'c']);
  });
});
