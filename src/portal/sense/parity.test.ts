import { expect, it } from 'vitest';
import { sayFinding } from '../../domain/finding.ts';
import { aBuilding } from '../../testing/a-portal.ts';

const said = (vi: string, en: string, shared = {}) =>
  aBuilding({ entries: [{ vi: { body: vi }, en: { body: en }, shared }] }).findings.map(
    (found) => sayFinding(found, 'en').what,
  );

it('counts what one text has more of', () => {
  expect(said('Một.\n\n## Hai\n\nBa.', 'One.')).toEqual([
    'The two texts differ in their headings: the original has 1, the translation 0.',
  ]);
});

it('names what is another where they have as many', () => {
  expect(said('[Xem](https://asean.org/)', '[See](https://aseen.org/)')).toEqual([
    'The two texts differ in their links: the original has https://asean.org/, the translation https://aseen.org/.',
  ]);
  expect(said('## Một\n\nA.\n\n### Hai\n\nB.', '## One\n\nA.\n\n## Two\n\nB.')).toEqual([
    'The two texts differ in their headings: the original has ###, the translation ##.',
  ]);
});

it('names the numbers that only one has', () => {
  expect(said('Năm 1995, 1.234 tấn.', 'In 1955, 1,234 tonnes.')).toEqual([
    'The two texts do not have the same numbers. Only the translation has: 1955. Only the original has: 1995.',
  ]);
});

it('waits while a draft is being written', () => {
  expect(said('Năm 1995.', 'In 1955.', { draft: true })).toEqual([]);
});
