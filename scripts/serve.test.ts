import { spawn } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../src/testing/temp-folder.ts';
import { serveFolder } from '../src/serve/static-server.ts';

const SCRIPT = path.join(import.meta.dirname, 'serve.ts');
const PAGE = '<!doctype html><title>x</title>';

describe('the command that serves a built edition', { timeout: 30_000 }, () => {
  it('prints both home pages under the base it was built for, and stops on Ctrl+C', async () => {
    using project = tempFolder({
      'dist/que-huong/build.json': '{"base":"/asean/"}',
      'dist/que-huong/vi/index.html': PAGE,
      'dist/que-huong/en/index.html': PAGE,
    });
    const server = start(project.path, ['que-huong', '--port', '45310']);
    const said = await server.until('Ctrl+C');
    const addresses = said.match(/http:\S+/g) ?? [];
    expect(addresses.map((address) => new URL(address).pathname)).toEqual([
      '/asean/vi/',
      '/asean/en/',
    ]);
    expect((await fetch(addresses[0] ?? '')).status).toBe(200);
    server.process.kill('SIGINT');
    expect(await server.ended).toBe(0);
    expect(server.output()).toContain('Đã dừng. · Stopped.');
  });

  it('takes the next port when the first is taken', async () => {
    using project = tempFolder({ 'dist/que-huong/index.html': PAGE });
    const taken = await serveFolder({ folder: project.path, base: '/', port: 0 });
    const port = Number(new URL(taken.url).port);
    const server = start(project.path, ['--port', String(port)]);
    const said = await server.until('Ctrl+C');
    expect(said).not.toContain(`:${port}/`);
    expect(said).toContain('/vi/');
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    await taken.close();
  });

  it('says in both languages when nothing is built', async () => {
    using project = tempFolder();
    const server = start(project.path, ['que-huong']);
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain('Chưa có trang nào trong dist/que-huong/.');
    expect(server.output()).toContain('There are no pages in dist/que-huong/ yet.');
  });
});

function start(cwd: string, words: readonly string[]) {
  const { EDITION: _, npm_package_config_edition: __, ...env } = process.env;
  const child = spawn(process.execPath, [SCRIPT, ...words], { cwd, env });
  let said = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const until = (expected: string) =>
    new Promise<string>((resolve, reject) => {
      const look = () => said.includes(expected) && resolve(said);
      listeners.add(look);
      void ended.then(() => reject(new Error(`It ended without saying "${expected}": ${said}`)));
      look();
    });
  return { process: child, output: () => said, until, ended };
}
