import { expect, it } from 'vitest';
import { readingMinutes } from './reading-time.ts';

it.each([
  [0, 'vi', 1],
  [330, 'vi', 1],
  [1650, 'vi', 5],
  [240, 'en', 1],
  [1200, 'en', 5],
  [1330, 'en', 6],
] as const)('takes %i syllables in %s for %i minutes', (syllables, locale, minutes) => {
  expect(readingMinutes(syllables, locale)).toBe(minutes);
});
