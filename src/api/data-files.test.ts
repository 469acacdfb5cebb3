import { describe, expect, it } from 'vitest';
import type { Portal } from '../portal/portal.ts';
import { aPortal, SITE } from '../testing/a-portal.ts';
import { entryFiles, type EntryDraft } from '../testing/an-entry.ts';
import { dataValidator } from '../testing/data-validator.ts';
import { canonicalJson, sha256 } from './canonical.ts';
import { dataFiles } from './data-files.ts';
import { entryPages, type ReadText } from './entry-pages.ts';

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
const PORTAL = aPortal({ entries: ENTRIES });
const FILES = await written(PORTAL, ENTRIES);

describe('open data', () => {
  it('keeps to its schemas in every file', () => {
    const validate = dataValidator(schemas(FILES));
    const documents = [...FILES].filter(([path]) => !/^schemas\/|^openapi/.test(path));
    expect(
      documents.flatMap(([path, { json }]) => validate(json).map((said) => `${path}${said}`)),
    ).toEqual([]);
    expect(documents.map(([path]) => path)).toEqual([
      'vocabularies.json',
      'events.json',
      'facts.json',
      'glossary.json',
      'members.json',
      'provinces.json',
      'vi/entries/1.json',
      'en/entries/1.json',
      'index.json',
      'manifest.json',
    ]);
  });

  it('would not pass its schemas with a field more, less or of another kind', () => {
    const validate = dataValidator(schemas(FILES));
    const document = itemsOf('vi/entries/1.json');
    const page = FILES.get('vi/entries/1.json')?.json as object; // written just above
    const [first] = document;
    expect(validate({ ...page, items: [{ ...first, extra: 1 }] })).not.toEqual([]);
    expect(validate({ ...page, items: [{ ...first, published: '2026-13-01' }] })).not.toEqual([]);
    expect(validate({ ...page, items: [{ ...first, html: undefined }] })).not.toEqual([]);
  });

  it('tells all of an entry in its language', () => {
    const entry = itemsOf('vi/entries/1.json').find(({ id }) => id === 'mot-muc');
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
    const ids = (path: string) => itemsOf(path).map(({ id }) => id);
    expect(ids('vi/entries/1.json').toSorted()).toEqual([
      'cu',
      'hai',
      'hop',
      'lao',
      'mot-muc',
      'van-ban',
    ]);
    expect(ids('en/entries/1.json')).not.toContain('hai');
    expect(itemsOf('vi/entries/1.json').find(({ id }) => id === 'cu')?.['archived']).toBe(true);
  });

  it('names what is of a kind’s own', () => {
    const document = itemsOf('vi/entries/1.json').find(({ id }) => id === 'van-ban');
    expect(document?.['particulars']).toMatchObject({ number: '1/QĐ', abstract: 'Về việc thử.' });
  });

  it('names events as calendars do', () => {
    expect(itemsOf('events.json')).toEqual([
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
      itemsOf(path).map((item) => sha256(canonicalJson(item))),
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
    const later = await written(aPortal({ entries: changed }), changed);
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

describe('entryPages', () => {
  const entries = Array.from({ length: 250 }, (_, index) => ({
    id: `muc-${String(index).padStart(3, '0')}`,
    shared: { date: index < 200 ? '2026-10-01' : '2026-10-02' },
  }));
  const portal = aPortal({ entries });

  it('puts a hundred on a page, oldest first, so that new ones change the last page only', async () => {
    const pages = await Array.fromAsync(
      entryPages({ portal, site: SITE }, 'vi', readerOf(entries)),
    );
    expect(pages.map(({ items, isLast }) => [items.length, isLast])).toEqual([
      [100, false],
      [100, false],
      [50, true],
    ]);
    expect(pages[0]?.items[0]?.id).toBe('entries/vi/muc-000');
    expect(pages[2]?.items[0]?.id).toBe('entries/vi/muc-200');
  });

  it('reads one page at a time, and each text once', async () => {
    const read: string[] = [];
    const reading = entryPages({ portal, site: SITE }, 'vi', async ({ file }) => {
      read.push(file);
      return BODY;
    });
    await reading.next();
    expect(read).toHaveLength(100);
    await Array.fromAsync(reading);
    expect(new Set(read).size).toBe(read.length);
    expect(read).toHaveLength(250);
  });

  it('links each page to its neighbours', async () => {
    const files = await written(portal, entries);
    const page = (number: number) => `https://vi-du.gov.vn/asean/api/v1/vi/entries/${number}.json`;
    expect(files.get('vi/entries/1.json')?.json).toMatchObject({ previous: null, next: page(2) });
    expect(files.get('vi/entries/3.json')?.json).toMatchObject({ previous: page(2), next: null });
  });

  it('gives 5,000 entries in a few seconds', { timeout: 60_000 }, async () => {
    const [first] = portal.entries;
    if (!first) throw new Error('There is no entry.');
    const many = Array.from({ length: 5000 }, () => first);
    const reading = entryPages({ portal: { ...portal, entries: many }, site: SITE }, 'vi', () =>
      Promise.resolve(`${BODY}\n\n`.repeat(20)),
    );
    const started = performance.now();
    let count = 0;
    for await (const { items } of reading) count += items.length;
    expect(count).toBe(5000);
    // Two to four seconds on two busy cores; ten would be a fault.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

interface Manifest {
  readonly documents: { path: string; bytes: number; sha256: string }[];
  readonly items: { id: string; document: string; sha256: string }[];
}

type Written = Map<string, { text: string; json: unknown }>;

async function written(portal: Portal, drafts: readonly EntryDraft[]): Promise<Written> {
  const files = await Array.fromAsync(dataFiles({ portal, site: SITE }, readerOf(drafts)));
  return new Map(
    files.map(({ path, text }) => [path, { text, json: JSON.parse(text) as unknown }]),
  );
}

function readerOf(drafts: readonly EntryDraft[]): ReadText {
  const sources = Object.assign({}, ...drafts.map(entryFiles)) as Record<string, string>;
  return async ({ file }) => sources[file] ?? '';
}

function itemsOf(path: string): Record<string, unknown>[] {
  const document = FILES.get(path)?.json;
  const items = document && typeof document === 'object' && 'items' in document;
  return items ? (document.items as Record<string, unknown>[]) : []; // a list, as its schema says
}

function schemas(files: Written): object[] {
  return [...files].flatMap(([path, { json }]) =>
    path.startsWith('schemas/') ? [json as object] : [],
  );
}
