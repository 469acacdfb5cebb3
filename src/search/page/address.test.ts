import { describe, expect, it } from 'vitest';
import { readState, toggled, writeState, freshState } from './address.ts';
import { countFacet, isChosen } from '../query/facets.ts';
import type { LedgerRow } from '../query/ledger.ts';

const ROWS = [
  row({ kind: 'news', pillars: ['aec'], day: '2026-01-02' }),
  row({ kind: 'news', pillars: ['ascc'], day: '2025-01-02' }),
  row({ kind: 'place', places: ['que-huong'], day: '2025-05-02' }),
];
const NONE = freshState('').chosen;

describe('countFacet', () => {
  it('counts what each choice would leave, the commonest first', () => {
    expect(countFacet(ROWS, 'kind', NONE)).toEqual([
      { value: 'news', count: 2 },
      { value: 'place', count: 1 },
    ]);
  });

  it('counts within the choices of other facets, not of its own', () => {
    const chosen = toggled(NONE, 'pillar', 'aec');
    expect(countFacet(ROWS, 'kind', chosen)).toEqual([{ value: 'news', count: 1 }]);
    expect(countFacet(ROWS, 'pillar', chosen)).toHaveLength(2);
  });

  it('puts the newest year first', () => {
    expect(countFacet(ROWS, 'year', NONE).map(({ value }) => value)).toEqual(['2026', '2025']);
  });

  it('keeps a choice that leaves nothing, so that it can be undone', () => {
    const chosen = toggled(NONE, 'kind', 'event');
    expect(countFacet(ROWS, 'kind', chosen)).toContainEqual({ value: 'event', count: 0 });
  });
});

it('takes any of one facet, and all facets together', () => {
  const chosen = toggled(toggled(toggled(NONE, 'kind', 'news'), 'kind', 'place'), 'year', '2025');
  expect(ROWS.map((one) => isChosen(one, chosen))).toEqual([false, true, true]);
});

describe('the address of a search', () => {
  it('is read as it was written', () => {
    const state = {
      ...freshState('C/O & <b>'),
      chosen: toggled(NONE, 'kind', 'news'),
      sort: 'date' as const,
      exactly: true,
      archive: true,
    };
    expect(readState(writeState(state))).toEqual(state);
  });

  it('is empty when nothing was asked', () => {
    expect(writeState(freshState(' '))).toBe('');
  });
});

function row(own: Partial<LedgerRow>): LedgerRow {
  return {
    id: '',
    kind: 'page',
    pillars: [],
    topics: [],
    places: [],
    day: '2026-01-01',
    titleLength: 1,
    headLength: 1,
    hasTwin: false,
    ...own,
  };
}
