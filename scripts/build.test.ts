import { spawn } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EDITION_ID } from '../src/testing/an-edition.ts';
import { contentFiles } from '../src/testing/content-folder.ts';
import { tempFolder, type Files } from '../src/testing/temp-folder.ts';

const SCRIPT = path.join(import.meta.dirname, 'build.ts');
const BUILT = `dist/${EDITION_ID}/index.html`;

describe('the command that builds', { timeout: 60_000 }, () => {
  it('prints what is wrong with the content and ends with 1, the earlier build untouched', async () => {
    const run = await build(contentFiles({ id: 'hong', shared: { sources: ['khong-co'] } }));
    expect(run).toMatchObject({ code: 1, built: 'before' });
    expect(run.said).toContain('khong-co');
    expect(run.said).toContain('index.vi.mdx:');
  });

  it('stops when it is told to, the earlier build untouched', async () => {
    const run = await build(contentFiles({ id: 'tot' }), { stopAt: 'Dựng trang' });
    expect(run).toMatchObject({ code: 130, built: 'before' });
    expect(run.said).toContain('Đã dừng.');
  });

  it('names the editions there are when asked for another', async () => {
    const run = await build(contentFiles(), { edition: 'khong-co' });
    expect(run).toMatchObject({ code: 1, built: 'before' });
    expect(run.said).toContain(`Không có ấn bản "khong-co". Các ấn bản: ${EDITION_ID}.`);
  });
});

interface Asking {
  readonly edition?: string;
  /** Ctrl+C as soon as this has been said. */
  readonly stopAt?: string;
}

async function build(files: Files, { edition = EDITION_ID, stopAt }: Asking = {}) {
  using project = tempFolder({ ...files, [BUILT]: 'before' });
  symlinkSync(path.resolve('src'), path.join(project.path, 'src'), 'junction'); // fonts of share cards
  const env = { ...process.env, EDITION: edition };
  const child = spawn(process.execPath, [SCRIPT], { cwd: project.path, env });
  let said = '';
  let stopped = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      if (!stopped && stopAt !== undefined && said.includes(stopAt)) {
        stopped = child.kill('SIGINT'); // a second time would end it at once
      }
    });
  }
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, said, built: readFileSync(path.join(project.path, BUILT), 'utf8') };
}
