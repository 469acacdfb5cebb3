import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder, type Files } from '../src/testing/temp-folder.ts';
import { needsInstall } from './setup.mjs';

const OLD = new Date('2026-01-01');
const NEW = new Date('2026-02-01');
const NODE = `node_modules/node/bin/${process.platform === 'win32' ? 'node.exe' : 'node'}`;
const WANTED = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';

describe('needsInstall', () => {
  it('asks for an installation when nothing is there', () => {
    expect(ask({ [WANTED]: lock({ a: '1.0.0' }) })).toBe(true);
  });

  it('is content when what is installed is newer than the lockfile', () => {
    expect(ask(project({ a: '1.0.0' }, { a: '1.0.0' }), { newer: INSTALLED })).toBe(false);
  });

  it('is content when only the time of the lockfile is newer', () => {
    expect(ask(project({ a: '1.0.0' }, { a: '1.0.0' }), { newer: WANTED })).toBe(false);
  });

  it('asks when a version of the lockfile is not the one installed', () => {
    expect(ask(project({ a: '1.1.0' }, { a: '1.0.0' }), { newer: WANTED })).toBe(true);
  });

  it('asks when a package is missing', () => {
    expect(ask(project({ a: '1.0.0', b: '1.0.0' }, { a: '1.0.0' }), { newer: WANTED })).toBe(true);
  });

  it('does not miss a package meant for another machine', () => {
    const files = project({ a: '1.0.0' }, { a: '1.0.0' });
    const optional = { 'node_modules/b': { version: '1.0.0', optional: true } };
    const wanted = JSON.stringify({
      packages: { 'node_modules/a': { version: '1.0.0' }, ...optional },
    });
    expect(ask({ ...files, [WANTED]: wanted }, { newer: WANTED })).toBe(false);
  });

  it('asks when the project’s own Node is not there and the machine’s is old', () => {
    const { [NODE]: _, ...without } = project({ a: '1.0.0' }, { a: '1.0.0' });
    expect(ask(without, { newer: INSTALLED, major: 20 })).toBe(true);
    expect(ask(without, { newer: INSTALLED, major: 24 })).toBe(false);
  });

  it('asks when what was installed cannot be read', () => {
    const files = { ...project({ a: '1.0.0' }, {}), [INSTALLED]: '{"packages":' };
    expect(ask(files, { newer: WANTED })).toBe(true);
  });
});

describe('the command', { timeout: 30_000 }, () => {
  it('runs npm install, and nothing the second time', () => {
    using folder = tempFolder({
      'package.json': '{"name":"x","version":"1.0.0"}',
      [WANTED]: lock({}),
      'npm-cli.js': FAKE_NPM,
    });
    expect(run(folder.path).output).toContain('npm: install --loglevel=error');
    expect(run(folder.path)).toEqual({ status: 0, output: '' });
  });

  it('says plainly in both languages when it fails', () => {
    using folder = tempFolder({ [WANTED]: lock({}), 'npm-cli.js': 'process.exit(7)' });
    const { status, output } = run(folder.path);
    expect(status).toBe(1);
    expect(output).toContain('Không cài đặt được.');
    expect(output).toContain('The packages could not be installed.');
  });
});

const FAKE_NPM = `
  const fs = require('node:fs');
  console.log('npm: ' + process.argv.slice(2).join(' '));
  fs.mkdirSync('node_modules/node/bin', { recursive: true });
  fs.writeFileSync(${JSON.stringify(NODE)}, '');
  fs.writeFileSync(${JSON.stringify(INSTALLED)}, '{"packages":{}}');
`;

function ask(
  files: Files,
  { newer, major = 20 }: { newer?: string; major?: number } = {},
): boolean {
  using folder = tempFolder(files);
  for (const name of [WANTED, INSTALLED].filter((file) => files[file] !== undefined)) {
    const time = name === newer ? NEW : OLD;
    utimesSync(path.join(folder.path, name), time, time);
  }
  return needsInstall(folder.path, major);
}

function run(folder: string): { status: number | null; output: string } {
  mkdirSync(path.join(folder, 'scripts'), { recursive: true });
  copyFileSync(path.join(import.meta.dirname, 'setup.mjs'), path.join(folder, 'scripts/setup.mjs'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/setup.mjs'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: path.join(folder, 'npm-cli.js') },
  });
  return { status, output: stdout + stderr };
}

function project(wanted: Versions, installed: Versions): Files {
  return { [WANTED]: lock(wanted), [INSTALLED]: lock(installed), [NODE]: '' };
}

type Versions = Readonly<Record<string, string>>;

function lock(versions: Versions): string {
  const packages = Object.entries(versions).map(([name, version]) => [
    `node_modules/${name}`,
    { version },
  ]);
  return JSON.stringify({ packages: { '': {}, ...Object.fromEntries(packages) } });
}
