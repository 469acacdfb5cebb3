import { describe, expect, it } from 'vitest';
import { channelsOf } from '../portal/feeds.ts';
import type { Portal } from '../portal/portal.ts';
import { aPortal, SITE } from '../testing/a-portal.ts';
import { anEdition } from '../testing/an-edition.ts';
import { entriesIn, linksOf, readAtom } from '../testing/check-atom.ts';
import { checkJsonFeed } from '../testing/check-json-feed.ts';
import { child, textIn } from '../testing/read-xml.ts';
import { atomXml } from './atom.ts';
import { feedOf } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

const HTML = '<p>Một &#x26; "hai" ]]> <a href="https://x.vn/?a=1&#x26;b=2">ba</a></p>';
const TITLE = 'Cà phê <b>&amp; "trà" ]]></title><script>alert(1)</script> \u0007';
const PORTAL = aPortal({
  entries: [
    {
      vi: { title: TITLE },
      shared: { date: '2026-11-01', updated: '2026-11-19', topics: ['origin'], pillars: ['aec'] },
    },
    { id: 'hai', en: null, shared: { oneLanguage: 'Để thử.' } },
  ],
});

describe('a feed written as Atom', () => {
  it('keeps the rules of Atom in every channel', async () => {
    for (const { route } of channelsOf(PORTAL)) {
      expect(textIn(await atomAt(route.path), 'title')).not.toBe('');
    }
  });

  it('says whose it is, where it is and under which conditions', async () => {
    const feed = await atomAt('vi/tin-tuc/');
    expect(feed.attributes['xml:lang']).toBe('vi');
    expect(textIn(feed, 'id')).toBe('tag:vi-du.gov.vn,2026:vi-du/feed/vi/tin-tuc/');
    expect(linksOf(feed).map(({ rel, href }) => [rel, href])).toEqual([
      ['self', 'https://vi-du.gov.vn/asean/vi/tin-tuc/feed.xml'],
      ['alternate', 'https://vi-du.gov.vn/asean/vi/tin-tuc/'],
      ['alternate', 'https://vi-du.gov.vn/asean/vi/tin-tuc/feed.json'],
    ]);
    expect(textIn(feed, 'updated')).toBe('2026-11-19T00:00:00+07:00');
    expect(textIn(feed, 'rights')).toContain('Nguồn: Chuyên mục ASEAN, Tỉnh Một (vi-du.gov.vn)');
  });

  it('gives back titles and bodies letter for letter', async () => {
    const entry = entriesIn(await atomAt('vi/tin-tuc/')).find(({ children }) =>
      children.some(({ text }) => text.startsWith('Cà phê')),
    );
    expect(entry && textIn(entry, 'title')).toBe(TITLE.replace('\u0007', ''));
    expect(entry && textIn(entry, 'content')).toBe(HTML);
    expect(entry && child(entry, 'title')?.attributes['type']).toBeUndefined();
  });

  it('names the entry for good, its dates, subjects, sources and other version', async () => {
    const [entry] = entriesIn(await atomAt('en/news/'));
    if (!entry) throw new Error('The feed is empty.');
    expect(textIn(entry, 'id')).toBe('tag:vi-du.gov.vn,2026:vi-du/mot-muc/en');
    expect(textIn(entry, 'published')).toBe('2026-11-01T00:00:00+07:00');
    expect(
      entry.children.filter(({ name }) => name === 'category').map((c) => c.attributes),
    ).toEqual([
      { term: 'aec', label: 'Economic Community' },
      { term: 'origin', label: 'Origin' },
    ]);
    expect(linksOf(entry)).toContainEqual({
      rel: 'via',
      href: 'https://www.bao-mot.vn/a',
      title: 'Nguồn một',
    });
    expect(linksOf(entry).map(({ hreflang }) => hreflang)).toEqual(['en', 'vi', undefined]);
  });

  it('keeps its ids where a copy is served', async () => {
    const copy = { origin: 'http://localhost:4321', base: '/' };
    const [entry] = entriesIn(readAtom(atomXml(await feed('vi/', PORTAL, copy))));
    expect(entry && textIn(entry, 'id')).toMatch(/^tag:vi-du\.gov\.vn,2026:vi-du\//);
    expect(entry && linksOf(entry)[0]?.['href']).toMatch(/^http:\/\/localhost:4321\/vi\//);
  });

  it('stays a feed while it has nothing to tell', async () => {
    const empty = readAtom(atomXml(await feed('en/news/', aPortal())));
    expect(entriesIn(empty)).toEqual([]);
    expect(textIn(empty, 'updated')).toBe('2026-11-20T00:00:00+07:00');
  });

  it('says the conditions that the edition sets', async () => {
    const licence = { vi: 'Giấy phép CC BY 4.0.', en: 'Licence CC BY 4.0.' };
    const portal = aPortal({ edition: anEdition({ licence }) });
    expect(atomXml(await feed('en/', portal))).toContain('<rights>Licence CC BY 4.0. Source:');
  });
});

describe('a feed written as JSON', () => {
  it('keeps the rules of JSON Feed 1.1 in every channel', async () => {
    for (const { route } of channelsOf(PORTAL)) {
      expect(checkJsonFeed(jsonFeed(await feed(route.path)))).toEqual([]);
    }
  });

  it('tells the same as Atom', async () => {
    const atom = await atomAt('vi/');
    const json = JSON.parse(jsonFeed(await feed('vi/'))) as { items: Record<string, unknown>[] };
    const fromAtom = entriesIn(atom).map((entry) => ({
      id: textIn(entry, 'id'),
      url: linksOf(entry)[0]?.['href'],
      content_html: textIn(entry, 'content'),
      date_modified: textIn(entry, 'updated'),
    }));
    expect(json.items).toEqual(fromAtom.map((item) => expect.objectContaining(item)));
    expect(json.items).toHaveLength(2);
  });
});

describe('pictures of an entry', () => {
  const folder = 'content/editions/vi-du/news/mot-muc';
  const pictures = ['bia.jpg', 'trong-bai.jpg'].map((name, index) => ({
    file: `${folder}/${name}`,
    width: 1200,
    height: 800,
    format: 'jpeg',
    hash: `h${index}`,
    hasExif: false,
  }));
  const body = '![Cầu](./trong-bai.jpg "Cầu. Ảnh: Văn B")\n\n![Lại bìa](./bia.jpg)';
  const portal = aPortal({
    pictures,
    entries: [{ vi: { body }, shared: { cover: { file: 'bia.jpg', credit: 'Văn A' } } }],
  });

  it('come as enclosures, the cover first, each once, with who made them', async () => {
    const [entry] = entriesIn(readAtom(atomXml(await feed('vi/', portal))));
    const enclosures = entry ? linksOf(entry).filter(({ rel }) => rel === 'enclosure') : [];
    expect(enclosures.map(({ type, title }) => [type, title])).toEqual([
      ['image/jpeg', 'Văn A'],
      ['image/jpeg', 'Văn B'],
    ]);
  });

  it('come as attachments with a first image', async () => {
    const { items } = JSON.parse(jsonFeed(await feed('vi/', portal))) as {
      items: { image: string; attachments: { url: string }[] }[];
    };
    expect(items[0]?.attachments[0]?.url).toBe(items[0]?.image);
    expect(items[0]?.image).toMatch(/^https:\/\/vi-du\.gov\.vn\/asean\/_pictures\/h0-.*\.jpg$/);
  });
});

async function atomAt(path: string) {
  return readAtom(atomXml(await feed(path)));
}

function feed(path: string, portal: Portal = PORTAL, site = SITE) {
  const channel = channelsOf(portal).find(({ route }) => route.path === path);
  if (!channel) throw new Error(`There is no feed at ${path}.`);
  return feedOf(channel, portal, site, async () => HTML);
}
