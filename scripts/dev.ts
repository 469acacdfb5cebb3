/**
 * npm run dev: the portal while somebody writes. What takes a build's time to make (search, open
 * data, share cards) comes from the last build; where there is none yet, it is built once before.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { editionSettings } from '../src/build/edition-settings.ts';
import { astroProgram } from '../src/build/run-astro.ts';

const { outDir } = editionSettings(process.env);
// Findings are printed, and do not keep anybody from writing on.
if (!existsSync(join(outDir, 'build.json'))) run('scripts/build.ts');
process.exitCode = run(astroProgram(), 'dev', ...process.argv.slice(2));

function run(...words: string[]): number {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync(process.execPath, words, { stdio: 'inherit', env }).status ?? 0;
}
