import { describe, expect, it } from 'vitest';
import { anEdition } from '../testing/an-edition.ts';
import { aPortal } from '../testing/a-portal.ts';

describe('the months of the calendar', () => {
  it('have no page where only this month could be shown, which the calendar shows', () => {
    expect(monthPages()).toEqual([]);
    expect(monthPages({ start: '2026-11-25' })).toEqual([]);
  });

  it('have a page each as soon as there is another month to go to', () => {
    expect(monthPages({ start: '2026-12-05' })).toEqual([
      'vi/lich/2026/11/',
      'vi/lich/2026/12/',
      'en/calendar/2026/11/',
      'en/calendar/2026/12/',
    ]);
  });

  it('are those of a language when the edition leaves out what is not translated', () => {
    expect(monthPages({ start: '2026-12-05' }, null)).toEqual([
      'vi/lich/2026/11/',
      'vi/lich/2026/12/',
    ]);
  });
});

function monthPages(shared?: { readonly start: string }, en?: null): string[] {
  const entries = shared ? [{ kind: 'event' as const, shared, ...(en === null && { en }) }] : [];
  const edition = anEdition({ missingTranslation: 'leave-out' });
  return aPortal({ entries, edition })
    .routes.filter(({ subject }) => subject.startsWith('month:'))
    .map(({ path }) => path);
}
