import { expect, it } from 'vitest';
import { srcsetAddresses } from './srcset.ts';

it.each([
  ['', []],
  ['/a.webp', ['/a.webp']],
  ['/a.webp 1x, /b.webp 2x', ['/a.webp', '/b.webp']],
  ['/a.webp 320w,/b.webp 640w', ['/a.webp', '/b.webp']],
  ['/a,b.webp 1x,\n  /c.webp 1.5x', ['/a,b.webp', '/c.webp']],
])('reads the addresses of %j', (srcset, expected) => {
  expect(srcsetAddresses(srcset)).toEqual(expected);
});
