import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { editionIds } from '../src/reading/read-edition.ts';
import { tempFolder } from '../src/testing/temp-folder.ts';

const [EDITION = ''] = editionIds(process.cwd());
const ENV = { ...process.env, BUILD_DATE: '2026-11-20T12:00:00+07:00', EDITION };

function run(script: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join('scripts', script), ...options],
    { env: ENV, encoding: 'utf8' },
  );
  return { status, said: stdout + stderr };
}

describe('npm run report', { timeout: 60_000 }, () => {
  it('keeps a file that somebody has filled in, and says in the chosen language what to do', () => {
    const name = 'report-2026-01-01-to-2026-11-20.csv';
    using folder = tempFolder({ [name]: 'filled in' });
    const options = ['--format', 'csv', '--lang', 'en', '--out', folder.path];
    const { status, said } = run('report.ts', ...options);
    expect(readFileSync(path.join(folder.path, name), 'utf8')).toBe('filled in');
    expect([status, said]).toEqual([1, expect.stringContaining('add --force')]);
  });
});

describe('npm run status', { timeout: 60_000 }, () => {
  it('gives programs what waits, as JSON', () => {
    const { status, said } = run('status.ts', '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(said)).toMatchObject({ edition: EDITION, now: '2026-11-20T12:00+07:00' });
  });
});
