/**
 * npm run dev: the portal while somebody writes, `-- --edition lang-son` for another than the usual
 * one. What takes a build's time to make (search, open data, share cards) comes from the last build;
 * where there is none yet, it is built once before.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chosenEdition } from '../src/build/chosen-edition.ts';
import { editionSettings } from '../src/build/edition-settings.ts';
import { astroProgram } from '../src/build/run-astro.ts';
import { wordsFor } from '../src/locale/words.ts';
import { commandOptions } from '../src/options/command-options.ts';

/** What the build ends with after Ctrl+C. */
const STOPPED = 130;

const { values, locale } = commandOptions({
  options: { edition: { type: 'string' }, port: { type: 'string' }, host: { type: 'string' } },
});
const choice = chosenEdition(process.cwd(), values.edition, process.env);
const env = { ...process.env, EDITION: choice.id, ASTRO_TELEMETRY_DISABLED: '1' };

if (choice.ok) {
  const { outDir } = editionSettings(env);
  const isStopped = !existsSync(join(outDir, 'build.json')) && build() === STOPPED;
  if (isStopped) process.exitCode = STOPPED;
  else serve();
} else {
  console.error(wordsFor(locale).desk.noEdition(choice.id, choice.known.join(', ')));
  process.exitCode = 1;
}

/** Findings are printed, and do not keep anybody from writing on. */
function build(): number | null {
  const script = join(import.meta.dirname, 'build.ts');
  return spawnSync(process.execPath, [script, '--lang', locale], { stdio: 'inherit', env }).status;
}

function serve(): void {
  const words = (['port', 'host'] as const).flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [`--${name}`, value];
  });
  const server = spawn(process.execPath, [astroProgram(), 'dev', ...words], {
    stdio: 'inherit',
    env,
  });
  // Who ends this means the server: it closes, and then this ends with it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => server.kill(signal));
  }
  server.on('exit', (code) => (process.exitCode = code ?? 0));
}
