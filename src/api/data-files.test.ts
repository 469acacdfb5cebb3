import { describe, expect, it } from 'vitest';
import { DATA_DOCUMENTS } from '../domain/open-data.ts';
import { aPortal } from '../testing/a-portal.ts';
import { aQuiz } from '../testing/a-quiz.ts';
import type { EntryDraft } from '../testing/an-entry.ts';
import { dataValidator } from '../testing/data-validator.ts';
import { itemsIn, schemasIn, writtenData } from '../testing/written-data.ts';
import { canonicalJson, sha256 } from './canonical.ts';

const BODY = 'Có <Fact id="so-thanh-vien" /> nước. [Xem](entry:hai)';
const ENTRIES: readonly EntryDraft[] = [
  {
    vi: { title: 'Cà phê <b> & "trà"', body: BODY },
    en: { title: 'Coffee', body: '[See](entry:hai)' },
    shared: { date: '2026-11-02', topics: ['origin'], pillars: ['aec'], audiences: ['people'] },
  },
  { id: 'hai', en: null, shared: { oneLanguage: 'Để thử.', date: '2026-11-01' } },
  { id: 'van-ban', kind: 'document' },
  { id: 'hop', kind: 'event', shared: { startTime: '08:00', place: { vi: 'Huế', en: 'Huế' } } },
  { id: 'lao', kind: 'member' },
  { id: 'nhap', shared: { draft: true } },
  { id: 'cu', shared: { expires: '2026-11-10' } },
];
const QUIZ = aQuiz({ fact: 'so-thanh-vien' });
const PORTAL = aPortal({ entries: ENTRIES, quiz: QUIZ });
const FILES = await writtenData(PORTAL, ENTRIES);

describe('open data', () => {
  it('keeps to its schemas in every file', () => {
    const validate = dataValidator(schemasIn(FILES));
    const documents = [...FILES].filter(([path]) => !/^schemas\/|^openapi/.test(path));
    expect(
      documents.flatMap(([path, { json }]) => validate(json).map((said) => `${path}${said}`)),
    ).toEqual([]);
    expect(documents.map(([path]) => path)).toEqual([
      ...DATA_DOCUMENTS.map((name) => `${name}.json`),
      'vi/entries/1.json',
      'en/entries/1.json',
      'index.json',
      'manifest.json',
    ]);
  });

  it('would not pass its schemas with a field more, less or of another kind', () => {
    const validate = dataValidator(schemasIn(FILES));
    const document = itemsIn(FILES, 'vi/entries/1.json');
    const page = FILES.get('vi/entries/1.json')?.json as object; // written just above
    const [first] = document;
    expect(validate({ ...page, items: [{ ...first, extra: 1 }] })).not.toEqual([]);
    expect(validate({ ...page, items: [{ ...first, published: '2026-13-01' }] })).not.toEqual([]);
    expect(validate({ ...page, items: [{ ...first, html: undefined }] })).not.toEqual([]);
  });

  it('tells all of an entry in its language', () => {
    const entry = itemsIn(FILES, 'vi/entries/1.json').find(({ id }) => id === 'mot-muc');
    expect(entry).toMatchObject({
      language: 'vi',
      kind: 'news',
      section: 'news',
      title: 'Cà phê <b> & "trà"',
      url: 'https://vi-du.gov.vn/asean/vi/tin-tuc/ca-phe-b-tra/',
      published: '2026-11-02',
      topics: ['origin'],
      original: 'vi',
      state: 'original',
      twin: { language: 'en', url: 'https://vi-du.gov.vn/asean/en/news/coffee/' },
      sources: [{ title: 'Nguồn một', publisher: 'Báo Một', url: 'https://www.bao-mot.vn/a' }],
      html: '<p>Có 11 nước. <a href="https://vi-du.gov.vn/asean/vi/tin-tuc/muc-hai/">Xem</a></p>',
      text: 'Có 11 nước. Xem',
    });
  });

  it('gives texts in their own language only, archives among them, drafts never', () => {
    const ids = (path: string) => itemsIn(FILES, path).map(({ id }) => id);
    expect(ids('vi/entries/1.json').toSorted()).toEqual([
      'cu',
      'hai',
      'hop',
      'lao',
      'mot-muc',
      'van-ban',
    ]);
    expect(ids('en/entries/1.json')).not.toContain('hai');
    expect(itemsIn(FILES, 'vi/entries/1.json').find(({ id }) => id === 'cu')?.['archived']).toBe(
      true,
    );
  });

  it('names what is of a kind’s own', () => {
    const document = itemsIn(FILES, 'vi/entries/1.json').find(({ id }) => id === 'van-ban');
    expect(document?.['particulars']).toMatchObject({ number: '1/QĐ', abstract: 'Về việc thử.' });
  });

  it('says of each answer whether it is right, and where that can be checked', () => {
    expect(itemsIn(FILES, 'quiz.json')).toMatchObject([
      {
        id: 'ngay-asean',
        theme: { id: 'bieu-tuong', name: { vi: 'Biểu tượng', en: 'Symbols' } },
        answers: [{ right: false }, { letter: 'B', right: true }, { right: false }],
        asOf: '2025-10-26',
        sources: [{ url: 'https://www.bao-mot.vn/a' }],
        urls: { en: 'https://vi-du.gov.vn/asean/en/quiz/symbols/' },
      },
    ]);
  });

  it('names events as calendars do', () => {
    expect(itemsIn(FILES, 'events.json')).toEqual([
      expect.objectContaining({
        id: 'vi-du-hop@vi-du.gov.vn',
        start: '2026-11-25',
        startTime: '08:00',
        calendars: {
          vi: 'https://vi-du.gov.vn/asean/vi/lich/muc-hop.ics',
          en: 'https://vi-du.gov.vn/asean/en/calendar/entry-hop.ics',
        },
      }),
    ]);
  });
});

describe('the manifest', () => {
  const manifest = FILES.get('manifest.json')?.json as Manifest; // its schema is tested above

  it('has the hash of every file but itself', () => {
    const others = [...FILES].filter(([path]) => path !== 'manifest.json');
    expect(manifest.documents).toEqual(
      others.map(([path, { text }]) => ({
        path,
        bytes: Buffer.byteLength(text),
        sha256: sha256(text),
      })),
    );
  });

  it('has the hash of every item, which a reader can compute again', () => {
    const hashes = manifest.documents.flatMap(({ path }) =>
      itemsIn(FILES, path).map((item) => sha256(canonicalJson(item))),
    );
    expect(manifest.items.map((item) => item.sha256)).toEqual(hashes);
    expect(new Set(manifest.items.map(({ id }) => id)).size).toBe(hashes.length);
  });

  it('has the hash of each item’s own line', () => {
    const { text = '' } = FILES.get('vi/entries/1.json') ?? {};
    const lines = text
      .split('\n')
      .slice(1, -2)
      .map((line) => sha256(line.replace(/,$/, '')));
    const inFile = manifest.items.filter(({ document }) => document === 'vi/entries/1.json');
    expect(lines).toEqual(inFile.map((item) => item.sha256));
  });

  it('shows a withdrawal and a change, and nothing else', async () => {
    const [first, ...others] = ENTRIES;
    const changed = others.map((draft) =>
      draft.id === 'lao' ? { ...draft, vi: { summary: 'Khác.' } } : draft,
    );
    const later = await writtenData(aPortal({ entries: changed, quiz: QUIZ }), changed);
    const after = later.get('manifest.json')?.json as Manifest;
    const hashOf = (id: string, { items }: Manifest) =>
      items.find((item) => item.id === id)?.sha256;
    const different = manifest.items
      .map(({ id }) => id)
      .filter((id) => hashOf(id, after) !== hashOf(id, manifest));
    expect(first?.id).toBeUndefined();
    expect(different.toSorted()).toEqual([
      'entries/en/mot-muc',
      'entries/vi/lao',
      'entries/vi/mot-muc',
      // The topic has lost its only entry, and with it its page.
      'vocabularies/topics/origin',
    ]);
  });
});

describe('the description of the interface', () => {
  it('names schemas that are there, for every file', () => {
    const text = FILES.get('openapi.json')?.text ?? '';
    const named = [...text.matchAll(/"\$ref": "([^"]+)"/g)].map(([, path]) => path);
    expect(named.filter((path) => !FILES.has(path ?? ''))).toEqual([]);
    const paths = Object.keys((JSON.parse(text) as { paths: object }).paths);
    const patterns = paths.map((path) => new RegExp(`^${path.replace(/\{\w+\}/g, '\\w+')}$`));
    const told = [...FILES.keys()].filter((path) => !/^schemas\/|^openapi/.test(path));
    expect(told.filter((path) => !patterns.some((each) => each.test(`/${path}`)))).toEqual([]);
  });
});

interface Manifest {
  readonly documents: { path: string; bytes: number; sha256: string }[];
  readonly items: { id: string; document: string; sha256: string }[];
}
