import { describe, expect, it } from 'vitest';
import { folderOf } from '../testing/an-entry.ts';
import { checkContent, contentFiles } from '../testing/content-folder.ts';
import { originalFile, withFile } from '../testing/mistakes.ts';
import { tempFolder, type Files } from '../testing/temp-folder.ts';
import { planMends } from './plan-mends.ts';

const BAD = { vi: { body: 'Ðồng bằng.\n\nViệc hoà giải.' } };
const VI = originalFile();

describe('planMends', () => {
  it('finds nothing in content in which nothing is wrong', async () => {
    expect(await plan(contentFiles({}))).toEqual([]);
  });

  it('leaves nothing for the check to find, nor a translation behind', async () => {
    const files = contentFiles(BAD);
    expect((await checkContent(files)).map(({ rule }) => rule)).toEqual([
      'foreign-d',
      'tone-place',
    ]);
    const mended = { ...files };
    for (const { file, content } of await plan(files)) mended[file] = content;
    expect(await checkContent(mended)).toEqual([]);
    expect(await plan(mended)).toEqual([]);
  });

  it('keeps a translation’s stamp for the paragraphs whose letters were mended', async () => {
    const planned = await plan(contentFiles(BAD));
    expect(planned.map(({ file, mends }) => [file, mends])).toEqual([
      [`${folderOf()}/index.en.mdx`, ['stamp']],
      [VI, ['foreign-d', 'tone-place']],
    ]);
  });

  it('writes over nothing that is not UTF-8', async () => {
    const old = Buffer.concat([Buffer.from('Ðo '), Buffer.from([0xd0, 0x20])]);
    expect(await plan(withFile(contentFiles({}), 'content/terms.yaml', old))).toEqual([]);
  });

  it('looks at some files only when asked to', async () => {
    using folder = tempFolder(contentFiles(BAD));
    expect(await planMends(folder.path, new Set())).toEqual([]);
  });
});

async function plan(files: Files) {
  using folder = tempFolder(files);
  return await planMends(folder.path);
}
