import { describe, expect, it } from 'vitest';
import { monthGrid } from './month-grid.ts';

describe('monthGrid', () => {
  it('puts a month that begins on a Sunday at the end of its first week', () => {
    const [firstWeek] = monthGrid(2026, 11);
    expect(firstWeek?.slice(0, 6)).toEqual([null, null, null, null, null, null]);
    expect(firstWeek?.[6]?.day).toBe('2026-11-01');
  });

  it('needs four weeks for a February that begins on a Monday', () => {
    const weeks = monthGrid(2027, 2);
    expect(weeks).toHaveLength(4);
    expect(weeks.flat()).not.toContain(null);
  });

  it('needs six weeks for a long month that begins on a Sunday', () => {
    const weeks = monthGrid(2026, 3);
    expect(weeks).toHaveLength(6);
    expect(weeks[5]?.flatMap((cell) => cell?.day ?? [])).toEqual(['2026-03-30', '2026-03-31']);
  });

  it('has every day of a leap February once and in order', () => {
    const days = monthGrid(2028, 2).flatMap((week) => week.flatMap((cell) => cell?.day ?? []));
    expect(days).toHaveLength(29);
    expect(days).toEqual([...new Set(days)].sort());
  });

  it('gives each day its lunar date', () => {
    const today = monthGrid(2026, 11)
      .flat()
      .find((cell) => cell?.day === '2026-11-20');
    expect(today?.lunar).toEqual({ day: 12, month: 10, year: 2026, leap: false });
  });
});
