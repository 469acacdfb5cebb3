import { describe, expect, it } from 'vitest';
import { dayWords, spanWords } from './format.ts';

describe('dayWords', () => {
  it.each([
    ['2025-10-26', '26/10/2025', '26 October 2025'],
    ['2025-02-05', '05/02/2025', '5 February 2025'],
    ['2025-10', 'tháng 10/2025', 'October 2025'],
    ['2025', 'năm 2025', '2025'],
  ])('says %s as precisely as it is known', (day, vi, en) => {
    expect([dayWords(day, 'vi'), dayWords(day, 'en')]).toEqual([vi, en]);
  });
});

it.each([
  ['2026', 'Năm 2026', '2026'],
  ['2026-11', 'Tháng 11/2026', 'November 2026'],
  ['2026-Q4', 'Quý IV/2026', 'Fourth quarter of 2026'],
])('an issue for %s says so in both languages', (span, vi, en) => {
  expect([spanWords(span, 'vi'), spanWords(span, 'en')]).toEqual([vi, en]);
});
