/**
 * npm start: builds an edition (`--build`) and serves `dist/<edition>` on this machine until Ctrl+C.
 * `-- --edition lang-son` for another than the usual one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { buildSettings } from '../src/build/settings.ts';
import { LANGUAGE_NAMES, LOCALES } from '../src/locale/locale.ts';
import { commandOptions } from '../src/options/command-options.ts';
import { address } from '../src/portal/address.ts';
import { serveFolder, type RunningServer } from '../src/serve/static-server.ts';

const FIRST_PORT = 4321;
const PORTS_TRIED = 50;

const { positionals, values, locale } = commandOptions({
  allowPositionals: true,
  options: {
    build: { type: 'boolean', default: false },
    edition: { type: 'string' },
    port: { type: 'string' },
    host: { type: 'string' },
  },
});

const settings = buildSettings(process.env);
const named = values.edition ?? positionals[0];
const failed = values.build ? build(named) : 0;
const edition = named ?? (settings.edition || latestEdition('dist'));
const folder = edition === undefined ? undefined : path.join('dist', edition);

if (failed !== 0) process.exitCode = failed;
else if (edition === undefined || folder === undefined || !existsSync(folder)) {
  sayNothingToServe(edition);
  process.exitCode = 1;
} else {
  const server = await serveOnFreePort(folder, Number(values.port ?? FIRST_PORT));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(server));
  sayAddresses(edition, server);
}

/** In a process of its own, whose memory ends with it. Gives its exit code. */
function build(wanted: string | undefined): number {
  const script = path.join(import.meta.dirname, 'build.ts');
  const words = [...(wanted === undefined ? [] : ['--edition', wanted]), '--lang', locale];
  return spawnSync(process.execPath, [script, ...words], { stdio: 'inherit' }).status ?? 1;
}

/** Several editions may have been built; the last one built is the one wanted. */
function latestEdition(dist: string): string | undefined {
  if (!existsSync(dist)) return undefined;
  const folders = readdirSync(dist, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => ({ name, built: statSync(path.join(dist, name)).mtimeMs }))
    .toSorted((a, b) => b.built - a.built)[0]?.name;
}

async function serveOnFreePort(served: string, first: number): Promise<RunningServer> {
  const base = baseOf(served);
  const host = values.host === undefined ? {} : { host: values.host };
  for (let port = first; port < first + PORTS_TRIED; port += 1) {
    try {
      return await serveFolder({ folder: served, base, port, ...host });
    } catch (error) {
      if (!isPortTaken(error)) throw error;
    }
  }
  return serveFolder({ folder: served, base, port: 0, ...host });
}

function isPortTaken(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EADDRINUSE' || code === 'EACCES';
}

/** The build writes down the base it was made for; BASE_PATH says it where there is no such file. */
function baseOf(served: string): string {
  const file = path.join(served, 'build.json');
  if (!existsSync(file)) return settings.base ?? '/';
  const build: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const isRecord = typeof build === 'object' && build !== null;
  return isRecord && 'base' in build && typeof build.base === 'string' ? build.base : '/';
}

function sayAddresses(name: string, { url }: RunningServer) {
  const hasAdmin = existsSync(path.join('dist', name, address.admin('index.html')));
  const addresses = [
    ...LOCALES.map((each) => [LANGUAGE_NAMES[each], `${url}${each}/`] as const),
    ...(hasAdmin ? [['Trang biên tập · Editing', `${url}${address.admin('')}`] as const] : []),
  ];
  const width = Math.max(...addresses.map(([label]) => label.length));
  const lines = addresses.map(([label, at]) => `  ${label.padEnd(width)}  ${at}`);
  process.stdout.write(
    [
      '',
      `Ấn bản "${name}" đang mở tại:`,
      `The edition "${name}" is served at:`,
      '',
      ...lines,
      '',
      'Nhấn Ctrl+C để dừng. · Press Ctrl+C to stop.',
      '',
    ].join('\n'),
  );
}

function sayNothingToServe(name: string | undefined) {
  const what = name === undefined ? 'dist/' : `dist/${name}/`;
  process.stderr.write(
    `Chưa có trang nào trong ${what}. Hãy chạy "npm run build" trước.\n` +
      `There are no pages in ${what} yet. Run "npm run build" first.\n`,
  );
}

async function stop(server: RunningServer) {
  await server.close();
  process.stdout.write('\nĐã dừng. · Stopped.\n');
}
