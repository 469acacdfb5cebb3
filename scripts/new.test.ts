import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EDITION_ID } from '../src/testing/an-edition.ts';
import { checkContent, contentFiles, EDITION_FILE } from '../src/testing/content-folder.ts';
import { tempFolder, type Files } from '../src/testing/temp-folder.ts';

const SCRIPT = path.join(import.meta.dirname, 'new.ts');
const FOLDER = `content/editions/${EDITION_ID}/news/gao-dong-thap`;
const NEWS = ['--kind', 'news', '--title-vi', 'Gạo Đồng Tháp', '--title-en', 'Rice'];

describe('the command that begins an entry', { timeout: 30_000 }, () => {
  it('makes both texts as a draft and says what to do next', async () => {
    const run = await begin([...NEWS, '--pillar', 'aec', '--topics', 'origin']);
    expect(run).toMatchObject({ code: 0, made: ['index.en.mdx', 'index.vi.mdx'] });
    expect(run.text).toContain('title: Gạo Đồng Tháp');
    expect(run.text).toContain('pillars: [aec]');
    expect(run.said).toContain(`npm run stamp -- ${FOLDER}`);
    expect(run.rules).toEqual(['draft-to-write', 'draft-to-write']);
  });

  it('asks for what it was not told, and takes numbers, names and nothing for an answer', async () => {
    const answers = [
      '1',
      'Gạo Đồng Tháp',
      '',
      '31/2/2026',
      '25/11/2026',
      '2',
      '',
      'people',
      '',
      '',
    ];
    const run = await begin([], { typed: `${answers.join('\n')}\n` });
    expect(run).toMatchObject({ code: 0, made: ['index.en.mdx', 'index.vi.mdx'] });
    expect(run.text).toContain('date: 2026-11-25');
    expect(run.text).toContain('pillars: [aec]');
    expect(run.said).toContain('Sẽ tạo:');
    expect(run.said).toContain('ví dụ 20/11/2026');
  });

  it('asks whose it is where there are several editions and nobody has said which', async () => {
    const more = { 'content/editions/hai/edition.yaml': contentFiles()[EDITION_FILE] ?? '' };
    const answers = ['1', '2', 'Gạo Đồng Tháp', '', '', '', '', '', '', ''];
    const run = await begin([], { typed: `${answers.join('\n')}\n`, more, edition: '' });
    expect(run.said).toMatch(/1\. \S+\n *2\. \S+\nẤn bản \(số hoặc tên\)/);
    expect(run.code).toBe(0);
  });

  it('knows the province where the edition that was named has but one', async () => {
    const more = { 'content/provinces/tinh-hai/province.yaml': '' };
    const run = await begin(['--kind', 'overview', ...NEWS.slice(2)], { more });
    expect(run.said).toContain('content/provinces/tinh-mot/overview/gao-dong-thap');
    expect(run.code).toBe(0);
  });

  it('speaks English when asked to', async () => {
    const run = await begin([...NEWS, '--lang', 'en']);
    expect(run.said).toContain('What to do next:');
    expect(run.text).toContain('# The day it was published here.');
  });

  it.each([
    ['the answers end too soon', [], '1\nGạo Đồng Tháp\n', 130, 'Đã thôi, chưa ghi gì.'],
    [
      'somebody says no at the end',
      NEWS.slice(0, 2),
      'Gạo Đồng Tháp\n\n\n\n\n\n\nk\n',
      130,
      'thôi',
    ],
    ['a topic is not in the list', [...NEWS, '--topics', 'orgin'], '', 1, '"origin"'],
    ['the kind is none', ['--kind', 'tinn'], '', 1, 'Không có loại mục nào tên là "tinn"'],
  ])('writes nothing when %s', async (_, words, typed, code, said) => {
    const run = await begin(words, { typed });
    expect(run).toMatchObject({ code, made: [] });
    expect(run.said).toContain(said);
  });

  it('touches nothing that is there', async () => {
    const run = await begin(NEWS, { more: { [`${FOLDER}/index.vi.mdx`]: 'của tôi' } });
    expect(run).toMatchObject({ code: 1, made: ['index.vi.mdx'], text: 'của tôi' });
    expect(run.said).toContain(`Đã có mục ${FOLDER}.`);
  });
});

interface Beginning {
  readonly typed?: string;
  readonly more?: Files;
  readonly edition?: string;
}

async function begin(
  words: readonly string[],
  { typed = '', more = {}, edition = EDITION_ID }: Beginning = {},
) {
  using project = tempFolder({ ...contentFiles(), ...more });
  const env = { ...process.env, EDITION: edition, BUILD_DATE: '2026-11-20' };
  const child = spawn(process.execPath, [SCRIPT, ...words], { cwd: project.path, env });
  child.stdin.end(typed);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (said += part));
  }
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const folder = path.join(project.path, FOLDER);
  const made = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const beside = existsSync(path.dirname(folder)) ? readdirSync(path.dirname(folder)) : [];
  expect(beside.filter((name) => name.startsWith('.'))).toEqual([]);
  const texts: Record<string, string> = Object.fromEntries(
    made.map((name) => [`${FOLDER}/${name}`, readFileSync(path.join(folder, name), 'utf8')]),
  );
  const found = made.length > 1 ? await checkContent({ ...contentFiles(), ...texts }) : [];
  return {
    code,
    said,
    made,
    text: texts[`${FOLDER}/index.vi.mdx`] ?? '',
    rules: found.map(({ rule }) => rule),
  };
}
