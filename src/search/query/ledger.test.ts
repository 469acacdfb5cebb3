import { expect, it } from 'vitest';
import { readLedger, writeLedger, type LedgerRow } from './ledger.ts';

const ROWS: LedgerRow[] = [
  {
    id: 'vi_1a2b3c4',
    kind: 'news',
    pillars: ['aec', 'apsc'],
    topics: ['investment'],
    places: ['que-huong'],
    day: '2026-11-20',
    titleLength: 9,
    headLength: 3,
    hasTwin: true,
  },
  {
    id: 'vi_5d6e7f8',
    kind: 'hub',
    pillars: [],
    topics: [],
    places: [],
    day: '1995-07-28',
    titleLength: 2,
    headLength: 2,
    hasTwin: false,
  },
];

it('is read as it was written', () => {
  expect([...readLedger(writeLedger(ROWS)).values()]).toEqual(ROWS);
});

it('may be empty', () => {
  expect(readLedger(writeLedger([])).size).toBe(0);
});
