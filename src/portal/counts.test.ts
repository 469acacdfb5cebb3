import { describe, expect, it } from 'vitest';
import { aPortal } from '../testing/a-portal.ts';
import { anEdition } from '../testing/an-edition.ts';
import type { EntryDraft } from '../testing/an-entry.ts';
import { countBy, type Dimension } from './counts.ts';

const EDITION = anEdition({ sections: ['news', 'business', 'stories'] });

function counted(dimension: Dimension, ...entries: readonly EntryDraft[]): (string | number)[][] {
  const drafts = entries.map((draft, index) => ({ id: `muc-${index}`, ...draft }));
  const portal = aPortal({ edition: EDITION, entries: drafts });
  return countBy(dimension, portal.entries, portal).map(({ id, count }) => [id, count]);
}

describe('countBy', () => {
  it('counts an entry in each of its pillars, and tells of those with none', () => {
    const shared = { pillars: ['apsc', 'aec'] };
    expect(counted('pillar', { shared }, { shared: { pillars: ['aec'] } }, {})).toEqual([
      ['apsc', 1],
      ['aec', 2],
      ['ascc', 0],
      ['none', 1],
    ]);
  });

  it('counts sections in the order of the edition, without those that gather from others', () => {
    expect(counted('section', {}, { kind: 'story' }, {})).toEqual([
      ['news', 2],
      ['stories', 1],
    ]);
  });

  it('counts months in their order', () => {
    const on = (date: string) => ({ shared: { date } });
    expect(counted('month', on('2026-11-01'), on('2025-12-31'), on('2026-11-30'))).toEqual([
      ['2025-12', 1],
      ['2026-11', 2],
    ]);
  });

  it('counts languages', () => {
    const alone = { en: null, shared: { oneLanguage: 'Thử.' } };
    expect(counted('language', {}, alone)).toEqual([
      ['both', 1],
      ['vi', 1],
      ['en', 0],
    ]);
  });

  it.each([
    ['form', { form: 'guide' }, 'guide'],
    ['audience', { audiences: ['people'] }, 'people'],
  ] as const)('counts by %s', (dimension, shared, id) => {
    const found = counted(dimension, { shared }, {});
    expect(found).toContainEqual([id, 1]);
    expect(found).toContainEqual(['none', 1]);
  });
});
