import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { BARE_BROWSER } from './browser-places.ts';

type Command = readonly [string, ...string[]];

/**
 * Tries to install a browser and gives back what the attempts said, for the message when none of
 * them helped. Playwright's download needs no rights but may be cut off by a firewall; the
 * distribution's own package needs root.
 */
export async function installBrowser(): Promise<string> {
  const said: string[] = [];
  for (const commands of ways()) {
    const results = await runInTurn(commands);
    said.push(...results.map((result) => result.said));
    if (results.every((result) => result.ok)) break;
  }
  return said.join('\n');
}

/** Each way is a list of commands that only help together. */
function ways(): (readonly Command[])[] {
  const playwright: Command = [process.execPath, playwrightProgram(), 'install', 'chromium'];
  const apt = (...packages: string[]): readonly Command[] => [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', ...packages],
  ];
  // Not every distribution has the bare one.
  return isDebianRoot()
    ? [[playwright], apt('chromium', BARE_BROWSER), apt('chromium')]
    : [[playwright]];
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function playwrightProgram(): string {
  const require = createRequire(import.meta.url);
  return path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js');
}

interface Result {
  readonly ok: boolean;
  readonly said: string;
}

async function runInTurn(commands: readonly Command[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const command of commands) {
    const result = await run(command);
    results.push(result);
    if (!result.ok) break;
  }
  return results;
}

function run([program, ...words]: Command): Promise<Result> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], timeout: 300_000 });
    const parts: string[] = [`$ ${path.basename(program)} ${words.join(' ')}`];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => parts.push(part.trimEnd()));
    }
    child.on('error', (error) =>
      resolve({ ok: false, said: [...parts, error.message].join('\n') }),
    );
    child.on('close', (code) => resolve({ ok: code === 0, said: parts.join('\n') }));
  });
}
