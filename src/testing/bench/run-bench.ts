import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAstro } from '../../build/run-astro.ts';
import { checkSite } from '../../checks/site/checks.ts';
import { readSite } from '../../checks/site/read-site.ts';
import { isError } from '../../domain/finding.ts';
import { buildPortal } from '../../portal/build-portal.ts';
import type { Portal } from '../../portal/portal.ts';
import { readEdition } from '../../reading/read-edition.ts';
import { buildSearchIndex } from '../../search/build-index.ts';
import { BENCH_EDITION, generatedEntries, writeProject } from './bench-project.ts';
import { writeHugoProject } from './hugo-project.ts';
import { watchMemory } from './memory-watch.ts';

export interface Measured {
  readonly name: string;
  readonly seconds: number;
  /** The largest process, in bytes; undefined where the system does not tell. */
  readonly memory: number | undefined;
  readonly pages?: number;
}

export interface BenchResult {
  readonly content: Measured;
  readonly pages: Measured;
  /** Undefined where Hugo is not installed. */
  readonly hugo: Measured | undefined;
  readonly search: Measured;
  readonly checks: Measured;
}

const HUGO = 'hugo';
/** The moment the generated portal speaks of. */
const NOW = new Date('2026-11-21T00:00:00+07:00');

/** Generates an edition, builds it step by step, and builds the same texts with Hugo. */
export async function runBench(
  root: string,
  count: number,
  say: (line: string) => void,
): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    say(`${count} × 2 texts → ${folder}`);
    const entries = generatedEntries(root, count);
    const [ours, theirs] = [join(folder, 'ours'), join(folder, 'hugo')];
    mkdirSync(ours);
    writeProject(root, ours, entries);
    const out = join(ours, 'dist');
    const reading = await measured('content', say, () => readContent(ours));
    const portal = reading.value;
    const routes = portal.routes.length;
    const pages = await measured('pages', say, (progress) => build(ours, out, routes, progress));
    const hugo = hasHugo() ? await measureHugo(root, theirs, entries, say) : undefined;
    const search = await measured('search index', say, () =>
      buildSearchIndex(portal, { root: ours, folder: out }),
    );
    const checks = await measured('site checks', say, () => Promise.resolve(check(out)));
    return {
      content: reading.measured,
      pages: { ...pages.measured, pages: routes },
      hugo,
      search: search.measured,
      checks: checks.measured,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A bench of broken texts would measure the wrong thing, so the findings are asked for too. */
async function readContent(root: string): Promise<Portal> {
  const manuscript = await readEdition(root, BENCH_EDITION);
  const { portal, findings } = buildPortal(manuscript, { now: NOW });
  const errors = findings.filter(isError);
  if (errors.length > 0) throw new Error(`generated content: ${JSON.stringify(errors[0])}`);
  return portal;
}

async function build(
  root: string,
  outDir: string,
  routes: number,
  onProgress: (detail: string) => void,
): Promise<void> {
  const env = { EDITION: BENCH_EDITION, OUT_DIR: outDir, BUILD_DATE: NOW.toISOString() };
  const settings = { ...env, PREVIEW: '', SITE_URL: '', BASE_PATH: '' };
  await runAstro(settings, { root, expected: routes }, onProgress);
}

/** Share cards and open data are not made here, so links to them lead nowhere: only the time counts. */
function check(out: string): void {
  checkSite(readSite(out, '/'));
}

function hasHugo(): boolean {
  return spawnSync(HUGO, ['version'], { stdio: 'ignore' }).status === 0;
}

async function measureHugo(
  root: string,
  folder: string,
  entries: ReturnType<typeof generatedEntries>,
  say: (line: string) => void,
): Promise<Measured> {
  writeHugoProject(root, folder, entries);
  const { value, measured: about } = await measured('hugo', say, () => runHugo(folder));
  return { ...about, pages: value };
}

/** Hugo, and how many pages it says it has made. */
async function runHugo(folder: string): Promise<number> {
  const child = spawn(HUGO, [], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  }
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`hugo: ${printed}`);
  const rows = ['Pages', 'Paginator pages'].map((name) =>
    new RegExp(`^\\s*${name}\\s*\\|\\s*(\\d+)\\s*\\|\\s*(\\d+)`, 'm').exec(printed),
  );
  return rows.reduce((sum, row) => sum + Number(row?.[1] ?? 0) + Number(row?.[2] ?? 0), 0);
}

async function measured<T>(
  name: string,
  say: (line: string) => void,
  work: (progress: (detail: string) => void) => Promise<T>,
): Promise<{ value: T; measured: Measured }> {
  say(name);
  const watch = watchMemory();
  const started = performance.now();
  try {
    const value = await work((detail) => say(`${name} ${detail}`));
    const seconds = (performance.now() - started) / 1000;
    const memory = watch.end();
    return { value, measured: { name, seconds, memory } };
  } finally {
    watch.end();
  }
}
