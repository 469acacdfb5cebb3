import { expect, it } from 'vitest';
import { newestFirst } from './shown-day.ts';

it('puts the newest first and what has no day last, each in its order', () => {
  const rows = [
    { kind: 'hub', day: '2026-11-21' },
    { kind: 'news', day: '2026-11-02' },
    { kind: 'explainer', day: '2026-11-20' },
    { kind: 'document', day: '2026-11-02' },
    { kind: 'question', day: '2026-11-19' },
  ];
  expect(rows.toSorted(newestFirst).map(({ kind }) => kind)).toEqual([
    'explainer',
    'news',
    'document',
    'hub',
    'question',
  ]);
});
