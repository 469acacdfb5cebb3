/** `npm test`: everything, step by step. Words after it name the steps wanted: `npm test -- lint types`. */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { chooseSteps } from '../src/testing/run/choose-steps.ts';
import { countLine, progressLine, sumCounts } from '../src/testing/run/print-run.ts';
import { runSteps } from '../src/testing/run/run-steps.ts';
import type { Step, StepResult } from '../src/testing/run/step.ts';

const CACHE = '.cache/test';
const SITES = 'src/testing/site';
const UNIT_REPORT = path.join(CACHE, 'unit.json');
const SITE_REPORT = path.join(CACHE, 'site.json');

/** Editors write content/ with other tools; its form is judged by the content check alone. */
const CODE = ['scripts', 'src', '*.{json,mjs}'];

/** In the order in which they begin, two at a time: what the longest one waits for comes first. */
const STEPS: readonly Step[] = [
  { name: 'build sites', command: [process.execPath, `${SITES}/build-sites.ts`], uses: 'astro' },
  { name: 'format', command: tool('prettier', '--check', '--log-level', 'warn', ...CODE) },
  { name: 'lint', command: tool('oxlint', '--deny-warnings') },
  { name: 'unused code', command: tool('knip') },
  { name: 'content', command: [process.execPath, 'scripts/check.ts', '--format', 'text'] },
  {
    name: 'unit tests',
    command: vitest(UNIT_REPORT, '--exclude', `${SITES}/**`),
    report: UNIT_REPORT,
  },
  {
    name: 'whole sites',
    command: vitest(SITE_REPORT, '--dir', SITES, '--config', `${SITES}/longest-first.ts`),
    after: ['build sites'],
    report: SITE_REPORT,
  },
  { name: 'types', command: tool('astro', 'check'), uses: 'astro' },
];

const { chosen, unknown } = chooseSteps(STEPS, process.argv.slice(2));
if (unknown.length > 0) {
  const steps = STEPS.map(({ name }) => name).join(', ');
  console.error(`There is no step named ${unknown.join(', ')}. The steps: ${steps}.`);
  process.exitCode = 1;
} else {
  await run();
}

async function run(): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const results = await runSteps(chosen, { sideBySide: 2, onEnd: say });
  const counts = sumCounts(results);
  process.stdout.write(`\n${countLine(counts)}\n`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
}

function say(result: StepResult) {
  process.stdout.write(`${progressLine(result)}\n`);
  if (result.outcome === 'failed') process.stdout.write(`\n${result.output.trim()}\n\n`);
}

function vitest(report: string, ...words: string[]): Step['command'] {
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  // The machine of an automatic run may be busy; a test that hangs still ends.
  const patience = ['--testTimeout=30000', '--hookTimeout=60000'];
  // Nothing here changes a module, so files share what they import: a quarter of the time.
  const together = ['--no-isolate', '--maxWorkers=2'];
  return tool('vitest', 'run', ...reporters, ...patience, ...together, ...words);
}

/** The program of a package, run by this Node: the same on Windows, and no shell between. */
function tool(name: string, ...words: string[]): Step['command'] {
  const require = createRequire(import.meta.url);
  const folder = packageFolder(require, name);
  const { bin } = require(path.join(folder, 'package.json')) as Package; // npm checks this shape
  const file = typeof bin === 'string' ? bin : bin[name];
  if (file === undefined) throw new Error(`The package ${name} has no program of this name.`);
  return [process.execPath, path.join(folder, file), ...words];
}

interface Package {
  readonly bin: string | Readonly<Record<string, string>>;
}

/** By its place, because not every package lets its package.json be asked for. */
function packageFolder(require: NodeJS.Require, name: string): string {
  const folders = require.resolve.paths(name) ?? [];
  for (const folder of folders) {
    try {
      return path.dirname(require.resolve(path.join(folder, name, 'package.json')));
    } catch {
      continue; // Not here: the next folder up may have it.
    }
  }
  throw new Error(`The package ${name} is not installed.`);
}
