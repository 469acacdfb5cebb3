import { describe, expect, it } from 'vitest';
import { aPicture } from '../testing/a-picture.ts';
import { folderOf } from '../testing/an-entry.ts';
import { checkContent, contentFiles, EDITION_FILE } from '../testing/content-folder.ts';
import { spoil } from '../testing/fixture-site.ts';
import { originalFile, withFile, withoutFile } from '../testing/mistakes.ts';
import { tempFolder, type Files } from '../testing/temp-folder.ts';
import { editionIds, readEdition } from './read-edition.ts';

describe('readEdition', () => {
  it('reads what is shared, what is the provinces’, and what is its own', async () => {
    const { texts } = await read(contentFiles({ kind: 'member' }, { kind: 'place' }, {}));
    expect([...new Set(texts.map(({ home }) => home.of))]).toEqual([
      'asean',
      'province',
      'edition',
    ]);
  });

  it('reads nothing of other editions and provinces', async () => {
    const other = contentFiles({ home: { of: 'edition', id: 'khac' }, id: 'la' });
    const far = contentFiles({ kind: 'place', home: { of: 'province', id: 'xa' }, id: 'xa' });
    const { texts } = await read({ ...other, ...far, ...contentFiles({}) });
    expect([...new Set(texts.map(({ entry }) => entry))]).toEqual(['mot-muc']);
  });

  it('lets a province add facts and sources of its own', async () => {
    const own =
      'so-tinh:\n  value: 1\n  label: { vi: Một, en: One }\n  asOf: 2025-01-01\n  source: nguon-mot\n';
    const { facts } = await read({
      ...contentFiles(),
      'content/provinces/tinh-mot/facts.yaml': own,
    });
    expect(Object.keys(facts)).toEqual(['so-thanh-vien', 'so-tinh']);
  });

  it('tells the size and the hash of pictures, and where they lie', async () => {
    const files = withFile(contentFiles({}), `${folderOf()}/anh.png`, await aPicture(700, 20));
    const { pictures } = await read(files);
    expect(pictures).toEqual([
      {
        file: `${folderOf()}/anh.png`,
        width: 700,
        height: 20,
        format: 'png',
        hash: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown,
        hasExif: false,
      },
    ]);
  });

  it('passes over what editors’ machines leave behind', async () => {
    const files = withFile(contentFiles({}), `${folderOf()}/.DS_Store`, 'x');
    expect((await read(files)).attachments).toEqual([]);
  });

  it('gives the same whatever order the disk gives', async () => {
    const files = contentFiles({ id: 'a' }, { id: 'b' }, { kind: 'place' });
    const reversed = Object.fromEntries(Object.entries(files).toReversed());
    expect(await read(reversed)).toEqual(await read(files));
  });

  async function read(files: Files) {
    using folder = tempFolder(files);
    return await readEdition(folder.path, 'vi-du');
  }
});

describe('editionIds', () => {
  it('are the folders of content/editions, in order', () => {
    using folder = tempFolder({
      'content/editions/b/edition.yaml': '',
      'content/editions/a/edition.yaml': '',
      'content/editions/README.md': '',
    });
    expect(editionIds(folder.path)).toEqual(['a', 'b']);
  });
});

describe('a file that cannot be read', () => {
  const entries = [
    {
      vi: { body: 'Có <Fact id="so-thanh-vien" /> nước. [Xem](entry:hai)' },
      en: { body: 'There are <Fact id="so-thanh-vien" /> states. [See](entry:hai)' },
      shared: { topics: ['origin'] },
    },
    { id: 'hai' },
  ];
  const good = contentFiles(...entries);
  const second = originalFile({ id: 'hai' });

  it.each([
    ['edition', EDITION_FILE, 'base: /asean/', 'base: asean'],
    ['vocabulary', 'content/vocabulary.yaml', 'group: business', 'group: trade'],
    ['file of facts', 'content/facts.yaml', 'value: 11', 'value: []'],
    ['file of sources', 'content/sources.yaml', 'https://', 'javascript:'],
    ['glossary', 'content/glossary.yaml', 'term: RCEP', 'name: RCEP'],
  ])('as the %s is the one thing that is said', async (_, file, from, to) => {
    const found = await checkContent(spoil(good, file, from, to));
    expect(new Set(found.map((each) => each.file))).toEqual(new Set([file]));
  });

  it('as one text of an entry brings no findings on the other, nor on links to it', async () => {
    const found = await checkContent(spoil(good, second, 'title: Mục', 'title: "Mục'));
    expect(found.map(({ rule, file }) => [rule, file])).toEqual([['unreadable-yaml', second]]);
  });

  it('as an edition that is not there is said so', async () => {
    const found = await checkContent(withoutFile(good, EDITION_FILE));
    expect(found).toEqual([{ rule: 'missing-file', file: EDITION_FILE, values: {} }]);
  });

  it('as a province that is only named is said so', async () => {
    const found = await checkContent(spoil(good, EDITION_FILE, '- tinh-mot', '- tinh-hai'));
    expect(found.map(({ rule, file }) => [rule, file])).toEqual([
      ['missing-file', 'content/provinces/tinh-hai/province.yaml'],
    ]);
  });
});
