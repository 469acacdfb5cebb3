import { expect, it } from 'vitest';
import { querySet } from './query-set.ts';
import { sayRow, scoreOf, scoreRow } from './score.ts';

const ROW = { query: 'du lich', group: 'không dấu', subjects: ['section:tourism'] };
const pathOf = () => 'vi/du-lich/';

it('counts the place of the right page', () => {
  const rows = [['vi/du-lich/'], ['vi/lich/', 'vi/du-lich/'], ['vi/lich/']].map((results) =>
    scoreRow(ROW, results, pathOf),
  );
  expect(rows.map(({ place }) => place)).toEqual([1, 2, 0]);
  expect(scoreOf(rows)).toEqual({ rows: 3, meanReciprocalRank: 0.5, inFirstFive: 2 / 3 });
});

it('says which query failed, and what came instead', () => {
  expect(sayRow(scoreRow(ROW, ['vi/lich/'], pathOf))).toBe(
    '“du lich” (không dấu): section:tourism at not among the first ten; first is vi/lich/',
  );
});

it('asks at least two hundred queries, none twice', () => {
  const { rows } = querySet('vi');
  const queries = rows.map(({ query }) => query);
  expect(queries.length).toBeGreaterThanOrEqual(200);
  expect(queries.filter((query, at) => queries.indexOf(query) !== at)).toEqual([]);
});
