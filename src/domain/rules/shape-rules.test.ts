import { describe, expect, it } from 'vitest';
import { aPicture } from '../../testing/a-picture.ts';
import { folderOf } from '../../testing/an-entry.ts';
import { contentFiles, EDITION_FILE, PROVINCE_FILE } from '../../testing/content-folder.ts';
import { expectOneFinding, type Mistake } from '../../testing/expect-one-finding.ts';
import { sayFinding } from '../finding.ts';
import { spoil } from '../../testing/fixture-site.ts';
import {
  inBody,
  inData,
  inField,
  originalFile,
  withFile,
  withoutFile,
} from '../../testing/mistakes.ts';
import { BODY_MISTAKES } from '../../testing/body-mistakes.ts';
import type { Files } from '../../testing/temp-folder.ts';
import { SHAPE_RULES } from './shape-rules.ts';

const VI = originalFile();
const EN = originalFile({ original: 'en' });
const VOCABULARY = 'content/vocabulary.yaml';
const FACTS = 'content/facts.yaml';
const TWICE = 'date: 2026-11-01\n=======\ndate: 2026-11-02';
const good = contentFiles({});

/** One mistake for each rule, and more where a rule looks in several places. */
const MISTAKES: readonly Mistake[] = [
  ...[EDITION_FILE, PROVINCE_FILE, VOCABULARY].map((file): Mistake => ({
    rule: 'missing-file',
    files: withoutFile(good, file),
    file,
  })),
  inData('unreadable-yaml', VI, 'title: Mục mot-muc', 'title: Mục: mot-muc', 'title'),
  inData('unreadable-yaml', VI, 'title: Mục', 'title: *Mục', 'title'),
  inData('unreadable-yaml', VI, 'title: Mục', 'title: "Mục', 'title'),
  inData('unreadable-yaml', VI, 'title: Mục', 'title:Mục', 'title'),
  inData('unreadable-yaml', VI, 'sources:', 'topics: [origin\nsources:', 'topics'),
  inData('hash-in-fields', VI, 'title: Mục mot-muc', 'title: Mục #1 của tỉnh', 'title'),
  inData('field-twice', VI, 'date:', 'title: Lần nữa\ndate:', 'title: Lần nữa'),
  inData('tab-in-fields', VI, '  - nguon-mot', '\t- nguon-mot', '\t'),
  inData('smart-quotes', VI, 'title: Mục mot-muc', 'title: “Mục một”', 'title'),
  inData('smart-quotes', VI, 'title: Mục mot-muc', 'title: “Mục: một”', 'title'),
  inData('smart-quotes', VI, 'date: 2026-11-01', 'date: “2026-11-01”', 'date'),
  inData('unclosed-front-matter', VI, '---\n\nĐoạn', '\nĐoạn', '---'),
  {
    rule: 'unclosed-front-matter',
    files: withFile(good, VI, good[VI]?.toString().replace('---\n\n', '\n') + '\n---\n\nHết.\n'),
    file: VI,
    at: '---',
  },
  inData('unreadable-yaml', FACTS, 'value: 11', 'value: 1: 1', 'value'),
  { rule: 'no-front-matter', files: withFile(good, VI, 'Một đoạn.\n'), file: VI, at: 'Một' },
  inField('unknown-field', { topic: ['origin'] }, 'topic:'),
  inData('unknown-field', VI, 'title: Mục', 'Title: Mục', 'Title'),
  inData('unknown-field', VI, 'date: 2026', 'ngày: 2026', 'ngày'),
  inData('missing-field', EN, 'translates:', '# translates:', 'title:'),
  inData('bad-value', FACTS, 'value: 11', 'value: 1,5', 'value'),
  inData('bad-value', FACTS, 'value: 11', "value: '1.234,5'", 'value'),
  inData('bad-value', FACTS, 'value: 11', 'value: 1.234.567', 'value'),
  inField('bad-value', { cover: 'anh.jpg' }, 'cover:'),
  inField('bad-value', { form: ['guide'] }, 'form:'),
  inData('unknown-field', EDITION_FILE, 'plans: []', 'plan: []\nplans: []', 'plan: []'),
  inData('unknown-field', FACTS, '  asOf:', '  as-of: 2025\n  asOf:', 'as-of'),
  inData('missing-field', VI, 'date: 2026-11-01\n', '', 'title:'),
  inData('missing-field', FACTS, '  source: nguon-mot\n', '', 'so-thanh-vien:'),
  inField('unknown-value', { tourism: ['spirtual'] }, '- spirtual', { kind: 'place' }),
  inData('unknown-value', EDITION_FILE, 'show-other', 'show-both', 'show-both'),
  inField('bad-date', { date: '2026-02-30' }, 'date:'),
  inField('bad-date', { date: '31/02/2026' }, 'date:'),
  inField('bad-date', { date: '2026-13-01' }, 'date:'),
  inField('bad-date', { publishAt: '20/11/2026' }, 'publishAt:'),
  inData('bad-date', FACTS, 'asOf: 2025-10-26', 'asOf: 10/2025', 'asOf'),
  inField('bad-date', { yearly: { start: '02-30' } }, 'start: 02-30', { kind: 'event' }),
  inField('bad-date', { lunar: { start: '31/4' } }, 'start: 31/4', { kind: 'event' }),
  inData('bad-date', EDITION_FILE, 'plans: []', aPlanDue('02-31'), 'reportBy'),
  inField('bad-value', { startTime: '8h30' }, 'startTime:', { kind: 'event' }),
  inField('bad-value', { topics: 'origin' }, 'topics:'),
  inField('bad-value', { sources: [{ title: 'A', publisher: 'B', url: 'www.b.vn' }] }, 'url:'),
  inField('missing-field', { sources: [{ title: 'A' }] }, '- title: A'),
  inField('unknown-field', { sources: [{ title: 'A', publisher: 'B', link: 'C' }] }, 'link:'),
  inData('named-twice', VI, 'date:', 'topics: [origin, culture, origin]\ndate:', 'topics'),
  inData('named-twice', VI, '  - nguon-mot', '  - nguon-mot\n  - nguon-mot # lại', '# lại'),
  inData('named-twice', VI, 'date:', 'related: [hai, hai]\ndate:', 'related'),
  inData('named-twice', VI, 'date:', 'formerAddresses: [/vi/a/, /vi/a/]\ndate:', 'former'),
  inData('named-twice', EDITION_FILE, '  - stories', '  - stories\n  - news # lại', '# lại'),
  inData(
    'named-twice',
    EDITION_FILE,
    'audiences:\n  - people',
    'audiences: [people, people]',
    'aud',
  ),
  inData('named-twice', EDITION_FILE, '  - events\naud', '  - news # lại\naud', '# lại'),
  inField('bad-value', { draft: 'yes' }, 'draft:'),
  inField('bad-value', { cover: { file: 'a.png', credit: 1 } }, 'credit:'),
  {
    rule: 'bad-value',
    files: contentFiles({ vi: { slug: 'Có dấu' } }),
    file: VI,
    at: 'slug:',
  },
  {
    rule: 'shared-field-in-translation',
    files: contentFiles({ en: { date: '2026-11-01' } }),
    file: EN,
    at: 'date:',
  },
  {
    rule: 'shared-field-in-translation',
    files: contentFiles({ en: { date: '2026-11-01', sources: ['nguon-mot'], topics: ['origin'] } }),
    file: EN,
    at: 'date:',
  },
  ...BODY_MISTAKES,
  inBody('not-nfc', 'Tiếng Việt'.normalize('NFD')),
  inBody('foreign-d', 'Ðồng bằng.'),
  inBody('tone-place', 'Việc hoà giải.'),
  inBody('invisible-character', 'Một\u00ADhai.'),
  inBody('invisible-character', 'Một\u200B hai.'),
  inBody('invisible-character', 'Một\u200D hai.'),
  inBody('invisible-character', 'Một\u2028hai.'),
  inData('hard-space', VI, 'date: 2026', 'date:\u00A02026', 'date'),
  inData('hard-space', VI, 'date: 2026', '\u00A0date: 2026', 'date'),
  inData('hard-space', VI, 'date: 2026', 'topics: [origin,\u00A0culture]\ndate: 2026', 'top'),
  inData('hard-space', FACTS, '  value: 11', '  \u00A0value: 11', 'value'),
  inData('merge-marks', VI, 'date: 2026-11-01', `<<<<<<< HEAD\n${TWICE}\n>>>>>>> main`, '<<<'),
  inBody('merge-marks', '>>>>>>> main'),
  inBody('merge-marks', '======='),
  inData('merge-marks', FACTS, '  value: 11', '<<<<<<< HEAD\n  value: 11', '<<<'),
  {
    rule: 'invisible-character',
    files: withFile(good, VI, `\uFEFF${good[VI]?.toString()}`),
    file: VI,
    at: '---',
  },
  {
    rule: 'not-utf8',
    files: withFile(good, VI, Buffer.from(`\uFEFF${good[VI]?.toString()}`, 'utf16le')),
    file: VI,
    line: 1,
  },
  ...['Index.vi.mdx', 'index.vi.md', 'index.vi.mdx.txt', 'bai.mdx'].map((name): Mistake => ({
    rule: 'text-name',
    files: withFile(withoutFile(good, VI), `${folderOf()}/${name}`, good[VI] ?? ''),
    file: `${folderOf()}/${name}`,
  })),
  {
    rule: 'file-name',
    files: renamed(contentFiles({ kind: 'event' }), 'mot-muc', 'Một Mục'),
    file: 'content/editions/vi-du/events/Một Mục/index.en.mdx',
  },
  {
    rule: 'unread-file',
    files: renamed(good, 'content/facts.yaml', 'content/fact.yaml'),
    file: 'content/fact.yaml',
  },
  {
    rule: 'unread-file',
    files: withFile(good, 'content/asean/ghi-chu.txt', 'x'),
    file: 'content/asean/ghi-chu.txt',
  },
  {
    rule: 'file-name',
    files: withFile(
      contentFiles({ vi: { body: '![Một con thuyền](<Ảnh Một.PNG> "Ảnh: An")' } }),
      `${folderOf()}/Ảnh Một.PNG`,
      await aPicture(640),
    ),
    file: `${folderOf()}/Ảnh Một.PNG`,
  },
  {
    rule: 'orphan-file',
    files: withFile(good, `${folderOf()}/thua.pdf`, 'x'),
    file: `${folderOf()}/thua.pdf`,
  },
  {
    rule: 'orphan-file',
    files: withFile(good, `${folderOf()}/Thumbs.db`, 'x'),
    file: `${folderOf()}/Thumbs.db`,
  },
  {
    rule: 'file-name',
    files: withFile(good, `${folderOf()}/Anh Hai.png`, 'x'),
    file: `${folderOf()}/Anh Hai.png`,
  },
  {
    rule: 'misplaced-entry',
    files: withFile(good, 'content/asean/explainer/a/index.vi.mdx', 'x'),
    file: 'content/asean/explainer/a/index.vi.mdx',
  },
  {
    rule: 'misplaced-entry',
    files: renamed(good, '/news/', '/News/'),
    file: 'content/editions/vi-du/News/mot-muc/index.en.mdx',
  },
];

describe('each mistake is found once, where it is', () => {
  it.each(MISTAKES)('$rule in $file at $at', async (mistake) => {
    await expectOneFinding(mistake);
  });

  it('tries every rule', () => {
    const tried = new Set<string>(MISTAKES.map(({ rule }) => rule));
    expect(Object.keys(SHAPE_RULES).filter((rule) => !tried.has(rule))).toEqual([]);
  });
});

describe('what a mistake is said with', () => {
  it('names the field that was probably meant', async () => {
    const { values } = await expectOneFinding(inField('unknown-field', { topic: [] }, 'topic:'));
    expect(values['nearest']).toEqual({
      vi: ' (gần giống nhất: "topics")',
      en: ' (nearest: "topics")',
    });
  });

  it('names the value that was probably meant', async () => {
    const mistake = inField('unknown-value', { tourism: ['spirtual'] }, '- spirtual', {
      kind: 'place',
    });
    const { values } = await expectOneFinding(mistake);
    expect(values).toMatchObject({
      value: 'spirtual',
      nearest: { vi: ' (gần giống nhất: "spiritual")' },
    });
  });

  it('explains a missing field in the words of the schema', async () => {
    const files = spoil(good, VI, 'date: 2026-11-01\n', '');
    const { values } = await expectOneFinding({
      rule: 'missing-field',
      files,
      file: VI,
      at: 'title:',
    });
    expect(values['explained']).toEqual({
      vi: 'Ngày đăng trên chuyên mục.',
      en: 'The day it was published here.',
    });
  });

  it('tells to write a year in quotes', async () => {
    const mistake = inData('bad-value', FACTS, 'asOf: 2025-10-26', 'asOf: 2025', 'asOf');
    const { values } = await expectOneFinding(mistake);
    expect(values['explained']).toMatchObject({
      en: expect.stringContaining("in quotes: '2025'.") as unknown,
    });
  });

  it('writes the day that was meant as it should be', async () => {
    const mistake = inField('bad-date', { date: '5/11/2026' }, 'date:');
    expect((await expectOneFinding(mistake)).values['example']).toBe('2026-11-05');
  });

  it.each([
    [
      '{ lunar: { start: 22-4 } }',
      '"start" trong "lunar"',
      { lunar: { start: '22-4' } },
      'start: 22-4',
    ],
  ])('says of %s that it is about %s', async (_, words, fields, at) => {
    const found = await expectOneFinding(inField('bad-date', fields, at, { kind: 'event' }));
    expect(sayFinding(found, 'vi').what).toContain(words);
  });

  it('proposes a file name without marks', async () => {
    const mistake = MISTAKES.find(({ rule, file }) => rule === 'file-name' && file.endsWith('PNG'));
    expect(mistake && (await expectOneFinding(mistake)).values).toEqual({
      name: 'Ảnh Một.PNG',
      better: 'anh-mot.png',
    });
  });
});

/** A plan of an edition that is reported on by this day of every year. */
function aPlanDue(reportBy: string): string {
  return `plans:\n  - title: { vi: Một, en: One }\n    period: '2026'\n    reportBy: ${reportBy}`;
}

function renamed(files: Files, from: string, to: string): Files {
  return Object.fromEntries(
    Object.entries(files).map(([file, content]) => [file.replace(from, to), content]),
  );
}
