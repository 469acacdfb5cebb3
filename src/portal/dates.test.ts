import { describe, expect, it } from 'vitest';
import { anEntry } from '../testing/an-entry.ts';
import { publishedAt, updatedAt } from './dates.ts';

const entry = (shared: Record<string, unknown>) => anEntry({ shared });

describe('publishedAt', () => {
  it('is the first minute of the day in Viet Nam', () => {
    expect(publishedAt(entry({ date: '2026-11-20' }))).toBe('2026-11-20T00:00:00+07:00');
  });

  it('is the scheduled minute where that lies on the same day', () => {
    const scheduled = entry({ date: '2026-11-20', publishAt: '2026-11-20T00:30Z' });
    expect(publishedAt(scheduled)).toBe('2026-11-20T07:30:00+07:00');
  });

  it('keeps to the day that pages show where the schedule says another', () => {
    const scheduled = entry({ date: '2026-11-20', publishAt: '2026-11-20T20:00Z' });
    expect(publishedAt(scheduled)).toBe('2026-11-20T00:00:00+07:00');
  });
});

describe('updatedAt', () => {
  it('is the day of the last change', () => {
    const changed = entry({ date: '2026-11-01', updated: '2026-11-20' });
    expect(updatedAt(changed)).toBe('2026-11-20T00:00:00+07:00');
  });

  it('never lies before the publication', () => {
    const scheduled = entry({ date: '2026-11-20', publishAt: '2026-11-20T07:00+07:00' });
    expect(updatedAt(scheduled)).toBe('2026-11-20T07:00:00+07:00');
  });
});
