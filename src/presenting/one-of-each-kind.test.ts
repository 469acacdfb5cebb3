import { expect, it } from 'vitest';
import { anEntry } from '../testing/an-entry.ts';
import { oneOfEachKind } from './one-of-each-kind.ts';

const aPlace = (id: string, ...tourism: string[]) =>
  anEntry({ id, kind: 'place', shared: { tourism } });
const PLACES = [
  aPlace('rung', 'ecological'),
  aPlace('song', 'ecological'),
  aPlace('bien', 'resort'),
  aPlace('mieu', 'spiritual'),
];
const chosen = (count: number) => oneOfEachKind(PLACES, count).map(({ id }) => id);

it('lets a place of a kind not seen yet go before a second one, in the order given', () => {
  expect(chosen(3)).toEqual(['rung', 'bien', 'mieu']);
});

it('fills up with the others where there is room', () => {
  expect(chosen(4)).toEqual(['rung', 'song', 'bien', 'mieu']);
});
