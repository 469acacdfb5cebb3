/**
 * npm run bench:search: builds the edition of the query set, asks every query in a real browser, and
 * prints where the right page stood; then builds a generated portal of 5,000 × 2 texts and measures
 * what search costs there. `-- --entries 0` leaves the second part out, `-- --site <folder> --base
 * <base>` asks a site already built. Exit code 1 when a goal is missed.
 */
import { join } from 'node:path';
import { buildEdition } from '../src/build/build-edition.ts';
import { LOCALES, type Locale } from '../src/locale/locale.ts';
import { commandOptions } from '../src/options/command-options.ts';
import { buildPortal } from '../src/portal/build-portal.ts';
import type { Portal } from '../src/portal/portal.ts';
import { readEdition } from '../src/reading/read-edition.ts';
import { querySet } from '../src/search/bench/query-set.ts';
import { sayRow, scoreOf } from '../src/search/bench/score.ts';
import { askAll } from '../src/testing/search/ask-all.ts';
import { openSite, type OpenSite } from '../src/testing/search/open-site.ts';
import { measureScale, type ScaleResult } from '../src/testing/search/scale.ts';

const LEAST = { meanReciprocalRank: 0.95, inFirstFive: 0.99 };
const MOST = { bytes: 150_000, milliseconds: 100, timesBare: 1.3 };
const BUILD_DATE = '2026-11-21';
const DEEP = '/a/b/c/';

const { values } = commandOptions({
  options: {
    site: { type: 'string' },
    base: { type: 'string', default: DEEP },
    entries: { type: 'string', default: '5000' },
  },
});
const root = process.cwd();
const entries = Number(values.entries);
if (!Number.isInteger(entries) || entries < 0) throw new Error('--entries takes a whole number');

await rankQueries();
if (entries > 0) judgeScale(await measureScale(root, entries, (line) => console.log(`\n${line}`)));

async function rankQueries(): Promise<void> {
  const { edition } = querySet('vi');
  const folder = values.site ?? join(root, '.cache/bench-search');
  if (values.site === undefined) {
    console.log(`${edition} → ${folder}`);
    await buildEdition({ edition, outDir: folder, base: DEEP, buildDate: BUILD_DATE });
  }
  const now = new Date(`${BUILD_DATE}T00:00:00+07:00`);
  const { portal } = buildPortal(await readEdition(root, edition), { now, preview: false });
  await using site = await openSite(folder, values.base);
  for (const locale of LOCALES) await rankIn(site, portal, locale);
}

async function rankIn(site: OpenSite, portal: Portal, locale: Locale): Promise<void> {
  const rows = await askAll(site, portal, locale);
  for (const row of rows.filter(({ place }) => place !== 1)) console.log(sayRow(row));
  const { meanReciprocalRank, inFirstFive } = scoreOf(rows);
  console.log(`\n${locale}: ${rows.length} queries`);
  goal('mean reciprocal rank', meanReciprocalRank, meanReciprocalRank >= LEAST.meanReciprocalRank);
  goal('right page in the first five', inFirstFive, inFirstFive >= LEAST.inFirstFive);
}

function judgeScale({ seconds, archived, queries, warm }: ScaleResult): void {
  console.table(queries);
  const bytes = Math.max(...queries.map((cost) => cost.bytes));
  const times = seconds.first / seconds.bare;
  goal('bytes of the dearest first query', bytes, bytes <= MOST.bytes);
  goal('slowest warm query, ms', warm, warm <= MOST.milliseconds);
  goal('index time by bare Pagefind', times, times <= MOST.timesBare);
  console.log(
    `index ${seconds.first.toFixed(1)} s; with its archive of ${archived} pages kept ` +
      `${seconds.again.toFixed(1)} s; bare Pagefind ${seconds.bare.toFixed(1)} s`,
  );
}

function goal(name: string, value: number, isMet: boolean): void {
  console.log(`${isMet ? '✓' : '✗'} ${name}: ${Number(value.toFixed(4))}`);
  if (!isMet) process.exitCode = 1;
}
