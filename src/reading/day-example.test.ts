import { expect, it } from 'vitest';
import { dayExample } from './day-example.ts';

it.each([
  ['day', '5/11/2026', '2026-11-05'],
  ['day', '2026-11-5', '2026-11-05'],
  ['day', 'hôm qua', '2026-11-20'],
  ['moment', '01/12/2026', '2026-12-01T07:00'],
  ['moment', '1.12.2026 8:30', '2026-12-01T08:30'],
  ['moment', '2026-12-01 16h', '2026-12-01T16:00'],
  ['moment', '2026-12-01T7:05', '2026-12-01T07:05'],
  ['span', 'Quý IV/2026', '2026-Q4'],
  ['span', 'II/2025', '2025-Q2'],
  ['span', 'Tháng 3/2027', '2027-03'],
  ['month-day', '30/4', '08-08'],
  ['lunar-day', '22-4', '22/4'],
] as const)('the %s "%s" is to be written like %s', (message, written, example) => {
  expect(dayExample(message, written).example).toBe(example);
});
