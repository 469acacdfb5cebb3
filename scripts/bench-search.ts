/**
 * npm run bench:search: builds the edition of the query set, asks every query in a real browser, and
 * prints where the right page stood. `-- --site <folder> --base <base>` asks a site already built.
 * Exit code 1 when a goal is missed.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildEdition } from '../src/build/build-edition.ts';
import { LOCALES } from '../src/locale/locale.ts';
import { buildPortal } from '../src/portal/build-portal.ts';
import { readEdition } from '../src/reading/read-edition.ts';
import { querySet } from '../src/search/bench/query-set.ts';
import { sayRow, scoreOf } from '../src/search/bench/score.ts';
import { askAll } from '../src/testing/search/ask-all.ts';
import { measureFirstQuery, measureWarmQueries } from '../src/testing/search/measure.ts';
import { openSite } from '../src/testing/search/open-site.ts';

const GOALS = { meanReciprocalRank: 0.95, inFirstFive: 0.99, bytes: 150_000, milliseconds: 100 };
const BUILD_DATE = '2026-11-21';
const DEEP = '/a/b/c/';

const { values } = parseArgs({
  options: { site: { type: 'string' }, base: { type: 'string', default: DEEP } },
});
const root = process.cwd();
const { edition } = querySet('vi');
const folder = values.site ?? join(root, '.cache/bench-search');
if (values.site === undefined) {
  await buildEdition({ edition, outDir: folder, base: DEEP, buildDate: BUILD_DATE });
}
const now = new Date(`${BUILD_DATE}T00:00:00+07:00`);
const { portal } = buildPortal(await readEdition(root, edition), { now, preview: false });
await using site = await openSite(folder, values.base);

for (const locale of LOCALES) {
  const rows = await askAll(site, portal, locale);
  for (const row of rows.filter(({ place }) => place !== 1)) console.log(sayRow(row));
  const { meanReciprocalRank, inFirstFive } = scoreOf(rows);
  console.log(`\n${locale}: ${rows.length} queries`);
  goal('mean reciprocal rank', meanReciprocalRank, meanReciprocalRank >= GOALS.meanReciprocalRank);
  goal('right page in the first five', inFirstFive, inFirstFive >= GOALS.inFirstFive);
  const queries = querySet(locale).rows.map(({ query }) => query);
  const first = await measureFirstQuery(site, portal, locale, queries[0] ?? '');
  goal('bytes of the first query', first.bytes, first.bytes <= GOALS.bytes);
  const { median, slowest } = await measureWarmQueries(site, portal, locale, queries);
  goal('warm query, median ms', median, median <= GOALS.milliseconds);
  goal('warm query, slowest of twenty, ms', slowest, slowest <= GOALS.milliseconds);
}

function goal(name: string, value: number, isMet: boolean): void {
  console.log(`${isMet ? '✓' : '✗'} ${name}: ${Number(value.toFixed(4))}`);
  if (!isMet) process.exitCode = 1;
}
