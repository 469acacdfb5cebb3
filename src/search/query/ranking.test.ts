import { describe, expect, it } from 'vitest';
import type { LedgerRow } from './ledger.ts';
import { rankOf, type Hit } from './ranking.ts';

const TODAY = '2026-11-21';

describe('rankOf', () => {
  it('puts the very title first, then its head, a phrase in it, its words, a phrase in the text', () => {
    const ranks = [
      rank({ places: [0, 1] }, { titleLength: 2, headLength: 2 }),
      rank({ places: [0, 1] }, { titleLength: 6, headLength: 2 }),
      rank({ places: [2, 3] }, { titleLength: 6 }),
      rank({ places: [1, 4] }, { titleLength: 6 }),
      rank({ places: [20, 21] }, { titleLength: 6 }),
      rank({ places: [20, 26] }, { titleLength: 6 }),
    ];
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    expect(new Set(ranks).size).toBe(ranks.length);
  });

  it('prefers words near each other to words far apart', () => {
    const near = rank({ places: [30, 32], score: 0.2 });
    const far = rank({ places: [30, 300], score: 0.5 });
    expect(near).toBeGreaterThan(far);
  });

  it('prefers newer news a little, and never to a better title', () => {
    const old = rank({}, { kind: 'news', day: '2025-01-10' });
    const young = rank({}, { kind: 'news', day: '2026-11-10' });
    const oldTitle = rank({ places: [0, 1] }, { kind: 'news', day: '2020-01-10', titleLength: 3 });
    expect(young).toBeGreaterThan(old);
    expect(oldTitle).toBeGreaterThan(young);
  });

  it('does not let other pages age', () => {
    expect(rank({}, { day: '2019-01-01' })).toBe(rank({}, { day: '2026-01-01' }));
  });
});

function rank(hit: Partial<Hit>, row: Partial<LedgerRow> = {}): number {
  const whole: LedgerRow = {
    id: 'vi_1',
    kind: 'document',
    pillars: [],
    topics: [],
    places: [],
    day: TODAY,
    titleLength: 4,
    headLength: 4,
    hasTwin: false,
    ...row,
  };
  return rankOf({ id: 'vi_1', score: 0.5, places: [10, 40], asked: 2, ...hit }, whole, TODAY);
}
