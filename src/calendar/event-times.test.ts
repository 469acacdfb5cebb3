import { expect, it } from 'vitest';
import { timeLines, utcStamp } from './event-times.ts';

const DAY = { start: '2026-11-30', end: '2026-11-30' };
const DAYS = { start: '2026-12-30', end: '2027-01-01' };

it.each([
  [
    'a whole day, which ends before the next',
    DAY,
    {},
    ['VALUE=DATE:20261130', 'VALUE=DATE:20261201'],
  ],
  [
    'several whole days over the new year',
    DAYS,
    {},
    ['VALUE=DATE:20261230', 'VALUE=DATE:20270102'],
  ],
  [
    'hours of one day',
    DAY,
    { startTime: '08:00', endTime: '17:30' },
    ['TZID=Asia/Ho_Chi_Minh:20261130T080000', 'TZID=Asia/Ho_Chi_Minh:20261130T173000'],
  ],
  [
    'a beginning without an end',
    DAY,
    { startTime: '08:00' },
    ['TZID=Asia/Ho_Chi_Minh:20261130T080000'],
  ],
  [
    'an end that is not after the beginning',
    DAY,
    { startTime: '08:00', endTime: '08:00' },
    ['TZID=Asia/Ho_Chi_Minh:20261130T080000'],
  ],
  [
    'hours from one day to another',
    DAYS,
    { startTime: '20:00', endTime: '01:00' },
    ['TZID=Asia/Ho_Chi_Minh:20261230T200000', 'TZID=Asia/Ho_Chi_Minh:20270101T010000'],
  ],
  [
    'several days whose last hour nobody knows',
    DAYS,
    { startTime: '20:00' },
    ['VALUE=DATE:20261230', 'VALUE=DATE:20270102'],
  ],
])('tells %s', (_, days, hours, [start, end]) => {
  const expected = `DTSTART;${start}\r\n${end ? `DTEND;${end}\r\n` : ''}`;
  expect(timeLines(days, hours)).toBe(expected);
});

it('tells a moment in universal time', () => {
  expect(utcStamp('2026-11-20T00:30:00+07:00')).toBe('20261119T173000Z');
});
