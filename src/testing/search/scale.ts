import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { runAstro } from '../../build/run-astro.ts';
import { LOCALES, type Locale } from '../../locale/locale.ts';
import { buildPortal } from '../../portal/build-portal.ts';
import type { Portal } from '../../portal/portal.ts';
import { readEdition } from '../../reading/read-edition.ts';
import { buildSearchIndex } from '../../search/build-index.ts';
import { BENCH_EDITION, generatedEntries, writeProject } from '../bench/bench-project.ts';
import { measureFirstQuery, measureWarmQueries } from './measure.ts';
import { openSite } from './open-site.ts';

/** What search costs in a portal of many pages. */
export interface ScaleResult {
  /** The whole index; the second time the archive is there already; Pagefind alone. */
  readonly seconds: { readonly first: number; readonly again: number; readonly bare: number };
  readonly archived: number;
  readonly queries: readonly QueryCost[];
  /** The slowest, from the key to the drawn results, for a reader who has asked before. */
  readonly warm: number;
}

interface QueryCost {
  readonly locale: Locale;
  readonly query: string;
  /** Fetched for it by a reader who has never been here. */
  readonly bytes: number;
}

/** Words that are in nearly every generated text, and some that are not: the dear and the cheap. */
const QUERIES: Readonly<Record<Locale, readonly string[]>> = {
  vi: ['xuat xu', 'doanh nghiệp vận tải', 'cua khau', 'thổ cẩm', 'hoc sinh', 'Campuchia'],
  en: [
    'border gate',
    'transport companies',
    'brocade',
    'training course',
    'fish sauce',
    'Cambodia',
  ],
};

const NOW = new Date('2026-11-21T00:00:00+07:00');

/** Generates a portal, builds its pages, indexes them, and asks. */
export async function measureScale(
  root: string,
  count: number,
  say: (line: string) => void,
): Promise<ScaleResult> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    say(`${count} × 2 texts → ${folder}`);
    const project = join(folder, 'project');
    const out = join(project, 'dist');
    mkdirSync(project);
    writeProject(root, project, generatedEntries(root, count));
    const portal = await buildPages(project, out);
    say('search index');
    return await measureBuilt(project, out, portal);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function buildPages(project: string, outDir: string): Promise<Portal> {
  const { portal } = buildPortal(await readEdition(project, BENCH_EDITION), { now: NOW });
  const env = { EDITION: BENCH_EDITION, OUT_DIR: outDir, BUILD_DATE: NOW.toISOString() };
  const settings = { ...env, PREVIEW: '', SITE_URL: '', BASE_PATH: '' };
  await runAstro(settings, { root: project, expected: portal.routes.length }, () => {});
  return portal;
}

async function measureBuilt(root: string, folder: string, portal: Portal): Promise<ScaleResult> {
  const bare = await seconds(() => indexBarely(folder));
  const first = await seconds(() => buildSearchIndex(portal, { root, folder }));
  const again = await seconds(() => buildSearchIndex(portal, { root, folder }));
  return {
    seconds: { first: first.took, again: again.took, bare: bare.took },
    archived: first.value.archived,
    ...(await askEach(folder, portal)),
  };
}

async function askEach(
  folder: string,
  portal: Portal,
): Promise<Pick<ScaleResult, 'queries' | 'warm'>> {
  await using site = await openSite(folder, '/');
  const queries: QueryCost[] = [];
  let warm = 0;
  for (const locale of LOCALES) {
    for (const query of QUERIES[locale]) {
      const { bytes } = await measureFirstQuery(site, portal, locale, query);
      queries.push({ locale, query, bytes });
    }
    const { slowest } = await measureWarmQueries(site, portal, locale, QUERIES[locale]);
    warm = Math.max(warm, slowest);
  }
  return { queries, warm };
}

/** Pagefind over the same pages, as it comes. */
async function indexBarely(folder: string): Promise<void> {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind made no index.');
  await index.addDirectory({ path: folder, glob: '{vi,en}/**/*.html' });
  await index.getFiles();
  await close();
}

async function seconds<T>(work: () => Promise<T>): Promise<{ value: T; took: number }> {
  const started = performance.now();
  const value = await work();
  return { value, took: (performance.now() - started) / 1000 };
}
