import { expect, it } from 'vitest';
import { archiveParts } from './archive-parts.ts';
import type { SearchRecord } from './search-record.ts';

it('cuts the archive at the end of a month, from the oldest on', () => {
  const records = [...pages('2021-03', 999), ...pages('2021-04', 500), ...pages('2021-05', 20)];
  expect(shapeOf(records.toReversed())).toEqual([
    ['2021-03', 1499],
    ['2021-05', 20],
  ]);
});

it('leaves the older parts as they are when a month is added', () => {
  const before = [...pages('2020-11', 1000), ...pages('2021-01', 800)];
  expect(shapeOf(before)).toEqual([
    ['2020-11', 1000],
    ['2021-01', 800],
  ]);
  expect(archiveParts([...before, ...pages('2021-02', 300)])[0]).toEqual(archiveParts(before)[0]);
});

it('has no part where nothing is archived', () => {
  expect(archiveParts([])).toEqual([]);
});

function shapeOf(records: readonly SearchRecord[]): [string, number][] {
  return archiveParts(records).map(({ name, records: own }) => [name, own.length]);
}

function pages(month: string, count: number): SearchRecord[] {
  return Array.from({ length: count }, (_, at) => ({
    locale: 'vi',
    path: `vi/tin-tuc/${month}-${at}/`,
    kind: 'news',
    pillars: [],
    topics: [],
    places: [],
    day: `${month}-01`,
    title: 'Tin',
    summary: '',
    names: [],
    text: undefined,
    twin: undefined,
    isDated: true,
  }));
}
