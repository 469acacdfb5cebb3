import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../testing/temp-folder.ts';
import { makeCards } from './make-cards.ts';
import type { PlannedCard } from './plan-cards.ts';

const PLANNED: PlannedCard[] = ['mot', 'hai'].map((key) => ({
  path: `_cards/${key}.png`,
  file: '',
  card: {
    title: `Thẻ ${key} ສ`,
    label: 'Kinh tế',
    portalName: 'Chuyên mục ASEAN',
    motif: { key, family: 'lua', dye: 'nghe' },
  },
}));

it('draws each card once and takes it from the cache ever after', async () => {
  using folder = tempFolder();
  const folders = { out: join(folder.path, 'out'), cache: join(folder.path, 'cache') };
  const steps: string[] = [];
  expect(await makeCards(PLANNED, folders, (detail) => steps.push(detail))).toEqual({
    made: 2,
    kept: 0,
  });
  expect(steps.at(-1)).toBe('2/2');
  const first = readFileSync(join(folders.out, '_cards/mot.png'));
  expect(await makeCards(PLANNED, folders)).toEqual({ made: 0, kept: 2 });
  expect(readFileSync(join(folders.out, '_cards/mot.png')).equals(first)).toBe(true);
  expect(readdirSync(join(folders.cache, '_cards')).toSorted()).toEqual(['hai.png', 'mot.png']);
});

it('puts what the cache holds into the folder, without looking inside', async () => {
  using folder = tempFolder({ 'cache/_cards/mot.png': 'kept', 'cache/_cards/hai.png': 'kept' });
  const folders = { out: join(folder.path, 'out'), cache: join(folder.path, 'cache') };
  writeFileSync(join(folder.path, 'cache/_cards/old.png'), 'of an earlier build');
  await makeCards(PLANNED, folders);
  expect(readdirSync(join(folders.out, '_cards')).toSorted()).toEqual(['hai.png', 'mot.png']);
});
