import { describe, expect, it } from 'vitest';
import { anEntry, type EntryDraft } from '../testing/an-entry.ts';
import { cpuSeconds } from '../testing/cpu-seconds.ts';
import type { Entry } from './entry.ts';
import { relatedEntries } from './related.ts';

describe('relatedEntries', () => {
  it('puts first what the editor named, in that order', () => {
    expect(
      near({ id: 'a', shared: { related: ['d', 'c'], topics: ['origin'] } }, [
        { id: 'b', shared: { topics: ['origin'] } },
        { id: 'c' },
        { id: 'd' },
      ]),
    ).toEqual(['d', 'c', 'b']);
  });

  it('then those that share most', () => {
    expect(
      near({ id: 'a', shared: { topics: ['origin'], pillars: ['aec'] } }, [
        { id: 'b' },
        { id: 'c', shared: { pillars: ['aec'] } },
        { id: 'd', shared: { topics: ['origin'], pillars: ['aec'] } },
        { id: 'e', shared: { topics: ['origin'] } },
      ]),
    ).toEqual(['d', 'e', 'c']);
  });

  it('prefers the newer of two that share as much', () => {
    expect(
      near({ id: 'a', shared: { topics: ['origin'] } }, [
        { id: 'moi', shared: { topics: ['origin'] } },
        { id: 'cu', shared: { topics: ['origin'] } },
      ]),
    ).toEqual(['moi', 'cu']);
  });

  it('never relates an entry to itself, even where an editor does', () => {
    expect(near({ id: 'a', shared: { related: ['a', 'b'] } }, [{ id: 'b' }])).toEqual(['b']);
  });

  it('leaves out what is expired and the pages about the site', () => {
    expect(
      near({ id: 'a' }, [
        { id: 'b', shared: { expires: '2026-11-19' } },
        { id: 'c', kind: 'page' },
      ]),
    ).toEqual([]);
  });

  it('takes less than a second for 5,000 entries', () => {
    const model = anEntry({ shared: { topics: ['origin', 'culture'], pillars: ['aec'] } });
    const many = Array.from({ length: 5000 }, (_, index): Entry => ({
      ...model,
      id: `muc-${index}`,
    }));
    expect(cpuSeconds(() => relatedEntries(many))).toBeLessThan(1);
    for (const [id, others] of relatedEntries(many)) {
      expect(others.some((other) => other.id === id)).toBe(false);
    }
  });
});

function near(draft: EntryDraft, others: readonly EntryDraft[]): string[] {
  const entries = [draft, ...others].map((each) => anEntry(each));
  return (
    relatedEntries(entries)
      .get(draft.id ?? '')
      ?.map(({ id }) => id) ?? []
  );
}
