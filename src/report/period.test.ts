import { describe, expect, it } from 'vitest';
import { periodOf } from './period.ts';

describe('periodOf', () => {
  it.each([
    ['is the year so far where nobody says', {}, '2026-01-01', '2026-11-20'],
    [
      'ends today where only the beginning is said',
      { from: '2025-11-16' },
      '2025-11-16',
      '2026-11-20',
    ],
    ['begins with the year of its end', { to: '2025-12-09' }, '2025-01-01', '2025-12-09'],
    ['may be one day', { from: '2026-02-03', to: '2026-02-03' }, '2026-02-03', '2026-02-03'],
  ])('%s', (_, asked, from, to) => {
    expect(periodOf(asked, '2026-11-20')).toEqual({ ok: true, period: { from, to } });
  });

  it.each([
    ['a day there is not', { from: '2026-02-30' }],
    ['a day in another form', { from: '16/11/2025' }],
    ['an end before its beginning', { from: '2026-12-01', to: '2026-11-01' }],
  ])('is not right with %s', (_, asked) => {
    expect(periodOf(asked, '2026-11-20')).toMatchObject({ ok: false });
  });
});
