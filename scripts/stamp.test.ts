import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../src/testing/an-entry.ts';
import { contentFiles } from '../src/testing/content-folder.ts';
import { tempFolder } from '../src/testing/temp-folder.ts';

const SCRIPT = path.join(import.meta.dirname, 'stamp.ts');
const FOLDER = folderOf();
const BEHIND = { en: { translates: 'aaaaaa bbbbbb' } };

describe('the command that stamps translations', { timeout: 30_000 }, () => {
  it('stamps after a yes', () => {
    const run = stamp([FOLDER], 'c\n');
    expect(run).toMatchObject({ code: 0, isStamped: true });
    expect(run.said).toContain('chậm hơn bản gốc 2/2 đoạn.');
    expect(run.said).toContain(`Đã đóng dấu: ${FOLDER}/index.en.mdx`);
  });

  it('stamps without asking when told to', () => {
    expect(stamp([FOLDER, '--yes'], '')).toMatchObject({ code: 0, isStamped: true });
  });

  it('goes through all that are behind when no entry is named', () => {
    expect(stamp(['--lang', 'en'], 'y\n')).toMatchObject({ code: 0, isStamped: true });
  });

  it.each([
    ['no', 'k\n', 0, 'Để nguyên:'],
    ['nothing', '\n', 0, 'Để nguyên:'],
    ['no more', '', 130, 'Đã dừng.'],
  ])('leaves the text as it was when somebody says %s', (_, typed, code, said) => {
    const run = stamp([FOLDER], typed);
    expect(run).toMatchObject({ code, isStamped: false });
    expect(run.said).toContain(said);
  });

  it('ends with 1 for a folder that is no entry', () => {
    const run = stamp(['content/khong-co', '--yes'], '');
    expect(run).toMatchObject({ code: 1, isStamped: false });
    expect(run.said).toContain('cần một bản gốc đọc được');
  });
});

function stamp(words: readonly string[], input: string) {
  using project = tempFolder(contentFiles(BEHIND));
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...words], {
    cwd: project.path,
    input,
    encoding: 'utf8',
  });
  const folder = path.join(project.path, FOLDER);
  expect(readdirSync(folder).toSorted()).toEqual(['index.en.mdx', 'index.vi.mdx']);
  const text = readFileSync(path.join(folder, 'index.en.mdx'), 'utf8');
  return { code: status, said: stdout + stderr, isStamped: !text.includes('aaaaaa bbbbbb') };
}
