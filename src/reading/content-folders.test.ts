import { describe, expect, it } from 'vitest';
import { tempFolder } from '../testing/temp-folder.ts';
import { walkFolder } from './content-folders.ts';

const EMPTY = { 'content/asean/faq.yaml': '' };

describe('walkFolder', () => {
  it('takes a text’s place for what it is', () => {
    const { texts } = walk({ 'content/asean/members/lao/index.en.mdx': '' });
    expect(texts).toEqual([
      {
        file: 'content/asean/members/lao/index.en.mdx',
        folder: 'content/asean/members/lao',
        entry: 'lao',
        kind: 'member',
        home: { of: 'asean' },
        locale: 'en',
      },
    ]);
  });

  it.each([
    'content/asean/explainer/a/index.vi.mdx',
    'content/asean/a/index.vi.mdx',
    'content/asean/members/index.vi.mdx',
    'content/asean/members/a/b/index.vi.mdx',
  ])('says that %s is out of place', (file) => {
    expect(walk({ [file]: '' }).misplaced.map((each) => each.file)).toEqual([file]);
  });

  it.each(['content/asean/members/lao/anh.png', 'content/asean/members/lao/tai-lieu/a.pdf'])(
    'takes %s for something beside a text',
    (file) => {
      const { attachments, texts } = walk({ [file]: '' });
      expect(texts).toEqual([]);
      expect(attachments).toEqual([{ file, folder: 'content/asean/members/lao' }]);
    },
  );

  it.each([
    ['Index.vi.mdx', 'index.vi.mdx'],
    ['index.fr.mdx', 'index.vi.mdx'],
    ['INDEX.EN.MDX', 'index.en.mdx'],
    ['index.mdx', 'index.vi.mdx'],
    ['index.en.mdx.txt', 'index.en.mdx'],
    ['bai-viet.md', 'index.vi.mdx'],
  ])('takes %s for a text that is to be called %s', (name, better) => {
    const folder = 'content/asean/members/lao';
    const { misnamed, attachments } = walk({ [`${folder}/${name}`]: '' });
    expect(misnamed).toEqual([{ file: `${folder}/${name}`, folder, better }]);
    expect(attachments).toEqual([]);
  });

  it('leaves files of data to those who read them', () => {
    const found = walk(EMPTY);
    expect([found.texts, found.attachments, found.misplaced]).toEqual([[], [], []]);
  });

  it('finds nothing in a folder that is not there', () => {
    using folder = tempFolder();
    expect(walkFolder(folder.path, 'content/asean', { of: 'asean' }).names).toEqual([]);
  });
});

function walk(files: Record<string, string>) {
  using folder = tempFolder(files);
  return walkFolder(folder.path, 'content/asean', { of: 'asean' });
}
