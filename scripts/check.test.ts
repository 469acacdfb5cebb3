import { spawn } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../src/testing/an-entry.ts';
import { contentFiles } from '../src/testing/content-folder.ts';
import { originalFile } from '../src/testing/mistakes.ts';
import { tempFolder, type Files } from '../src/testing/temp-folder.ts';

const SCRIPT = path.join(import.meta.dirname, 'check.ts');
const WRONG = contentFiles({ shared: { sources: ['khong-co'] } });

describe('the command that checks the content', { timeout: 60_000 }, () => {
  it('ends with 1 and says where when something has to be mended', async () => {
    using project = projectOf(WRONG);
    const run = await start(project.path, []).ended;
    expect(run.code).toBe(1);
    expect(run.said).toMatch(/^unknown-name {2}\S*index\.vi\.mdx:\d+\n/);
    expect(run.said).toContain('1 lỗi, 0 cảnh báo trong 1 tệp.');
  });

  it('ends with 0 and says so when nothing is wrong', async () => {
    using project = projectOf(contentFiles({}));
    expect(await start(project.path, ['--lang', 'en']).ended).toEqual({
      code: 0,
      said: 'Nothing to mend.\n',
    });
  });

  it('names the editions there are when asked for another', async () => {
    using project = projectOf(contentFiles({}));
    const run = await start(project.path, ['--edition', 'khac']).ended;
    expect(run).toEqual({ code: 1, said: 'Không có ấn bản "khac". Các ấn bản: vi-du.\n' });
  });

  it('lists the sources there are instead when asked to', async () => {
    using project = projectOf(contentFiles({}));
    const run = await start(project.path, ['--sources']).ended;
    expect(run.said).toContain('https://www.bao-mot.vn/a');
  });

  it.each([
    ['mends after a yes', 'c\n', 0, 'Đã sửa.'],
    ['mends nothing after a no', 'k\n', 1, 'Chưa sửa gì.'],
    ['mends nothing without an answer', '', 1, 'phần còn lại để nguyên'],
  ])('%s', async (_, typed, code, said) => {
    using project = projectOf(contentFiles({ vi: { body: 'Ðồng bằng.' } }));
    const run = await start(project.path, ['--fix'], typed).ended;
    expect(run.code).toBe(code);
    expect(run.said).toContain('index.vi.mdx: Ð thành Đ');
    expect(run.said).toContain(said);
  });

  it.each([
    ['after a yes', [], 'c\n', 0, 'Đã đóng dấu:'],
    ['when told yes to all', ['--yes'], '', 0, 'Đã đóng dấu:'],
    ['not after a no', [], 'k\n', 0, 'Để nguyên:'],
    ['not where nobody answers, and says how', [], '', 0, 'npm run stamp -- <thư mục của mục>'],
  ])('stamps a translation %s', async (_, words, typed, code, said) => {
    using project = projectOf(contentFiles({ en: { translates: 'aaaaaa bbbbbb' } }));
    const run = await start(project.path, ['--fix', ...words], typed).ended;
    expect(run.said).toContain('index.en.mdx: chậm hơn bản gốc 2/2 đoạn.');
    expect(run.said).toContain(said);
    expect(run.code).toBe(code);
    const text = readFileSync(path.join(project.path, folderOf(), 'index.en.mdx'), 'utf8');
    expect(text.includes('aaaaaa bbbbbb')).toBe(!said.startsWith('Đã'));
  });

  it('asks about letters and stamps one after the other', async () => {
    const wrong = { vi: { body: 'Ðồng bằng.' }, en: { translates: 'aaaaaa' } };
    using project = projectOf(contentFiles(wrong));
    const run = await start(project.path, ['--fix'], 'c\nc\n').ended;
    expect(run.said).toMatch(/Đã sửa\.[^]*Đã đóng dấu:[^]*Không có gì phải sửa\./);
  });

  it('looks again after each save until it is stopped', async () => {
    using project = projectOf(WRONG);
    const run = start(project.path, ['--watch']);
    await run.until('Đang theo dõi');
    const good = contentFiles({})[originalFile()] ?? '';
    // Some systems take a moment to begin: a save that comes too early is not seen, the next one is.
    const save = () => writeFileSync(path.join(project.path, originalFile()), good);
    const saving = setInterval(save, 1000);
    await run.until('Không có gì phải sửa.');
    clearInterval(saving);
    run.stop();
    expect((await run.ended).said).toContain('Đã thôi theo dõi.');
  });
});

function projectOf(files: Files) {
  const project = tempFolder(files);
  symlinkSync(path.resolve('src'), path.join(project.path, 'src'), 'junction'); // fonts of share cards
  return project;
}

function start(cwd: string, words: readonly string[], typed = '') {
  const { EDITION: _, GITHUB_ACTIONS: __, ...env } = process.env;
  const child = spawn(process.execPath, [SCRIPT, ...words], {
    cwd,
    env: { ...env, BUILD_DATE: '2026-11-20' },
  });
  child.stdin.end(typed);
  let said = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, said })),
  );
  const until = (expected: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => said.includes(expected) && resolve();
      listeners.add(look);
      void ended.then(() => reject(new Error(`It ended without saying "${expected}": ${said}`)));
      look();
    });
  return { ended, until, stop: () => child.kill('SIGINT') };
}
