import { describe, expect, it } from 'vitest';
import { archiveBoundary, isArchived } from './archive-boundary.ts';

const TODAY = '2026-11-21';

describe('archiveBoundary', () => {
  it('is the beginning of last year while there is room', () => {
    expect(archiveBoundary(newsOn('2026-11-20', 620), TODAY)).toBe('2025-01-01');
    expect(archiveBoundary([], TODAY)).toBe('2025-01-01');
  });

  it('is a later month where the recent pages of one language are too many', () => {
    const many = [...newsOn('2026-11-20', 500), ...newsOn('2026-03-05', 300)];
    expect(archiveBoundary(many, TODAY)).toBe('2026-04-01');
  });

  it('does not add the languages together', () => {
    const both = (['vi', 'en'] as const).flatMap((locale) => newsOn('2026-11-20', 620, locale));
    expect(archiveBoundary(both, TODAY)).toBe('2025-01-01');
  });

  it('leaves this month among what is recent, however much it is', () => {
    expect(archiveBoundary(newsOn('2026-11-20', 5000), TODAY)).toBe('2026-11-01');
  });

  it('goes from December to January', () => {
    const many = [...newsOn('2026-01-20', 620), ...newsOn('2025-12-05', 1)];
    expect(archiveBoundary(many, TODAY)).toBe('2026-01-01');
  });
});

describe('isArchived', () => {
  it.each([
    [{ isDated: true, day: '2024-12-31' }, true],
    [{ isDated: true, day: '2025-01-01' }, false],
    [{ isDated: false, day: '1995-07-28' }, false],
  ])('is of %o %s', (record, expected) => {
    expect(isArchived({ ...record, locale: 'vi' }, '2025-01-01')).toBe(expected);
  });
});

function newsOn(day: string, count: number, locale: 'vi' | 'en' = 'vi') {
  return Array.from({ length: count }, () => ({ isDated: true, day, locale }));
}
