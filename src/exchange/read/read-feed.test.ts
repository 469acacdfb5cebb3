import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { refused } from '../fetch/answer.ts';
import type { PartnerFeed } from '../partner-item.ts';
import { readFeed } from './read-feed.ts';

const HOME = 'https://ban.gov.vn/asean/';
const ITEM = {
  id: '1',
  url: `${HOME}vi/tin-tuc/mot/`,
  title: 'Một tin <b>tốt</b> &amp; mới của tỉnh bạn',
  summary: 'Tóm tắt.',
  content_html: '<p>Nội dung của bài.</p>',
  date_published: '2026-11-01T23:00:00Z',
  date_modified: '2026-11-05T08:00:00+07:00',
  authors: [{ name: 'Văn A' }],
};

describe('JSON Feed', () => {
  it('gives news in its language, with day, source, credit and conditions', async () => {
    const feed = await read({
      feed: jsonFeed([ITEM], { _reuse: { rights: 'CC BY 4.0' }, language: 'vi' }),
    });
    expect(feed.name).toBe('Bạn');
    expect(feed.items[0]).toMatchObject({
      id: '1',
      kind: 'news',
      original: 'vi',
      texts: {
        vi: { title: 'Một tin tốt & mới của tỉnh bạn', summary: 'Tóm tắt.', url: ITEM.url },
      },
      published: '2026-11-02',
      updated: '2026-11-05',
      sources: [{ publisher: 'Bạn', url: ITEM.url, date: '2026-11-02' }],
      credit: { vi: 'Tác giả: Văn A', en: 'Written by Văn A' },
      licence: 'CC BY 4.0',
    });
  });

  it('leaves out one item of a hundred kinds of wrong, and keeps its neighbours', async () => {
    const wrong: unknown[] = [
      null,
      7,
      'x',
      [],
      {},
      { ...ITEM, id: 'a', title: 8 },
      { ...ITEM, id: 'b', url: 'javascript:alert(1)' },
      { ...ITEM, id: 'c', url: 'data:text/html,x' },
      { ...ITEM, id: 'd', summary: '', content_html: { a: 1 } },
      { ...ITEM, id: 'e', language: 'th' },
    ];
    const feed = await read({ feed: jsonFeed([ITEM, ...wrong, { ...ITEM, id: '2' }]) });
    expect(feed.items.map(({ id }) => id)).toEqual(['1', '2']);
    expect(rulesOf(feed)).toEqual([...Array(9).fill('item-incomplete'), 'item-language']);
  });

  it('reads so many items and no more', async () => {
    const small = { url: ITEM.url, title: 'Một tin', content_text: 'Ngắn' };
    const items = Array.from({ length: 100_000 }, (_, id) => ({ ...small, id }));
    const feed = await read({ feed: jsonFeed(items) });
    expect(feed.items).toHaveLength(2000);
    expect(rulesOf(feed)).toEqual(['feed-too-long']);
  });

  it('takes hostile keys for keys', async () => {
    const text = `{"version":"https://jsonfeed.org/version/1.1","title":"Bạn","__proto__":{"a":1},
      "items":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
      "id":"__proto__","url":"${ITEM.url}","title":"${ITEM.title}","content_html":"<p>x</p>"}]}`;
    const feed = await read({ feed: text });
    expect(feed.items[0]?.id).toBe('__proto__');
    expect({}).not.toHaveProperty('polluted');
    expect(feed.items[0]).not.toHaveProperty('polluted');
  });
});

describe('RSS and Atom', () => {
  const rss = (items: string) =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
     <title>Báo Bạn</title><link>${HOME}</link><language>en-US</language><copyright>Báo Bạn giữ bản quyền</copyright>${items}</channel></rss>`;
  const item = (inside: string) =>
    `<item><title>Hội chợ biên giới mở cửa lại</title>${inside}</item>`;

  it('gives the items of RSS, by the language of their words', async () => {
    const feed = await read({
      feed: rss(
        item(
          `<link>${ITEM.url}</link><guid isPermaLink="false">x-1</guid><pubDate>Mon, 02 Nov 2026 01:00:00 GMT</pubDate>
           <description>Tóm tắt &lt;b&gt;ngắn&lt;/b&gt;.</description>
           <content:encoded><![CDATA[<p>Đủ nội dung</p><script>x</script>]]></content:encoded>`,
        ),
      ),
    });
    expect(feed.items[0]).toMatchObject({
      id: 'x-1',
      original: 'vi',
      texts: { vi: { summary: 'Tóm tắt ngắn.', html: '<p>Đủ nội dung</p><script>x</script>' } },
      published: '2026-11-02',
      licence: 'Báo Bạn giữ bản quyền',
    });
  });

  it('takes the address for the name where there is no other', async () => {
    const feed = await read({
      feed: rss(item(`<guid>${ITEM.url}</guid><description>Ngắn</description>`)),
    });
    expect(feed.items[0]).toMatchObject({ id: ITEM.url, texts: { vi: { url: ITEM.url } } });
  });

  it('gives the entries of Atom, XHTML among them', async () => {
    const feed = await read({
      feed: `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="html">Friend &amp;amp; Co</title><rights>CC BY</rights>
        <entry><id>tag:x,2026:1</id><title>The border fair is open again today</title><link href="https://x.vn/1"/>
        <link rel="enclosure" href="https://x.vn/1.mp3"/><updated>2026-11-03T00:00:00+07:00</updated><author><name>An</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A &lt; <a href="/b">b</a></p></div></content></entry></feed>`,
    });
    expect(feed.name).toBe('Friend & Co');
    expect(feed.items[0]).toMatchObject({
      id: 'tag:x,2026:1',
      original: 'en',
      texts: { en: { url: 'https://x.vn/1', html: '<div><p>A &lt; <a href="/b">b</a></p></div>' } },
      credit: { en: 'Written by An' },
      licence: 'CC BY',
    });
  });

  it('keeps the good items of a bad feed', async () => {
    const good = item(`<link>${ITEM.url}</link><description>Ngắn</description>`);
    const bad = `<item><title>${'<x>'.repeat(200_000)}</item>`;
    const feed = await read({ feed: rss(good + bad + good.replace('mot', 'hai')) });
    expect(feed.items).toHaveLength(2);
    expect(rulesOf(feed)).toEqual(['item-incomplete']);
  });

  it.each([
    ['feed-with-doctype', '<!DOCTYPE rss [<!ENTITY a "b">]><rss/>'],
    ['feed-unreadable', '<opml/>'],
    ['feed-unreadable', '{"version":"2.0"}'],
    ['feed-unreadable', `{"items":${'['.repeat(200_000)}`],
    ['feed-unreadable', 'Xin chào'],
    ['feed-unreadable', ''],
    ['feed-unreadable', '<html><p>Không có nguồn nào</p></html>'],
  ])('says %s of %.30s', async (rule, text) => {
    const reading = await readFeed(HOME, { read: from({ '': text }), beside, name: undefined });
    expect(reading.ok ? undefined : reading.refusal({ file: 'x' }).rule).toBe(rule);
  });
});

describe('open data of a portal like ours', () => {
  const entry = (changes: object = {}) => ({
    id: 'mot',
    tag: 'tag:ban.gov.vn,2026:ban/mot',
    language: 'vi',
    kind: 'news',
    home: 'edition',
    title: 'Một',
    summary: 'Tóm tắt.',
    url: ITEM.url,
    published: '2026-11-01',
    updated: '2026-11-01',
    pillars: ['aec'],
    topics: [],
    audiences: [],
    provinces: [],
    original: 'vi',
    state: 'original',
    sources: [{ title: 'Nguồn', publisher: 'Báo' }],
    particulars: {},
    html: '<p>Một</p>',
    ...changes,
  });

  it('is found before the feeds of its home page', async () => {
    const html = `<!doctype html><html><link rel="alternate" type="application/atom+xml" href="feed.xml"></html>`;
    const feed = await read({ '': html, ...ownFiles([entry()]) });
    expect(feed).toMatchObject({ name: { vi: 'Bạn', en: 'Friend' }, isComplete: true });
    const plain = await read({ '': html, 'feed.xml': '<feed><title>Chỉ Atom</title></feed>' });
    expect(plain.name).toBe('Chỉ Atom');
  });

  it('takes of pictures and files what can be one, and no more than so many words', async () => {
    const long = 'Dài '.repeat(5000);
    const pictures = [
      null,
      { url: 'javascript:alert(1)' },
      { url: 'file:///etc/passwd', alt: 'x' },
      { url: `${HOME}a.jpg`, use: 'cover', alt: 7, caption: long, sha256: '../../x' },
      ...Array(5000).fill({ url: `${HOME}b.jpg`, alt: 'Hai\n\u202edòng' }),
    ];
    const attachments = [{ url: `${HOME}a.pdf` }, { name: '../a.pdf', url: `${HOME}a.pdf` }];
    const { items } = await read({ '': page(), ...ownFiles([entry({ pictures, attachments })]) });
    const shown = items[0]?.texts.vi?.pictures ?? [];
    expect(shown).toHaveLength(38);
    expect(shown[0]).toMatchObject({ url: `${HOME}a.jpg`, use: 'cover', alt: '' });
    expect(shown[0]?.sha256).toBeUndefined();
    expect(shown[0]?.caption?.length).toBeLessThanOrEqual(1000);
    expect(shown[1]?.alt).toBe('Hai dòng');
    expect(items[0]?.attachments).toMatchObject([{ name: '../a.pdf' }]);
  });

  it('brings the two languages of an entry together, sources in both', async () => {
    const english = entry({
      language: 'en',
      state: 'translation-behind',
      title: 'One',
      sources: [{ title: 'Source', publisher: 'Báo' }],
    });
    const { items } = await read({ '': page(), ...ownFiles([entry(), english]) });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      original: 'vi',
      isBehind: true,
      texts: { vi: { title: 'Một' }, en: { title: 'One' } },
      sources: [{ title: { vi: 'Nguồn', en: 'Source' }, publisher: 'Báo' }],
    });
  });

  it('refuses a page that is not what the manifest says, and then knows of no withdrawal', async () => {
    const files = ownFiles([entry()]);
    const feed = await read({
      '': page(),
      ...files,
      'api/v1/vi/entries/1.json': `${files['api/v1/vi/entries/1.json']} `,
    });
    expect([feed.items, feed.isComplete, rulesOf(feed)]).toEqual([[], false, ['feed-damaged']]);
  });

  it('refuses an entry in the name of another portal, and one that is not whole', async () => {
    const stolen = entry({ tag: 'tag:khac.gov.vn,2026:khac/mot' });
    const feed = await read({
      '': page(),
      ...ownFiles([stolen, entry({ published: 'hôm qua' }), entry()]),
    });
    expect(feed.items).toHaveLength(1);
    expect(rulesOf(feed)).toEqual(['item-incomplete', 'item-incomplete']);
    expect(feed.isComplete).toBe(false);
  });

  it('asks for pages of entries alone, whatever the manifest lists', async () => {
    const asked: string[] = [];
    const files = { '': page(), ...ownFiles([entry()]) };
    const listed = [
      '../../../etc/passwd',
      '/etc/passwd',
      'https://x.vn/',
      'vi/entries/..%2f1.json',
    ];
    const manifest = JSON.stringify({
      documents: listed.map((path) => ({ path, sha256: '0'.repeat(64) })),
    });
    const reader = from({ ...files, 'api/v1/manifest.json': manifest });
    await readFeed(HOME, {
      read: (address) => (asked.push(address), reader(address)),
      beside,
      name: undefined,
    });
    expect(asked).toEqual([HOME, `${HOME}api/v1/index.json`, `${HOME}api/v1/manifest.json`]);
  });
});

type Files = Readonly<Record<string, string>>;

function page(): string {
  return '<!doctype html><html><body>Trang chủ</body></html>';
}

function jsonFeed(items: readonly unknown[], more: object = {}): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Bạn',
    items,
    ...more,
  });
}

function ownFiles(items: readonly object[]): Files {
  const first = JSON.stringify({ items });
  const sha256 = createHash('sha256').update(first).digest('hex');
  const both = { vi: 'Bạn', en: 'Friend' };
  return {
    'api/v1/index.json': JSON.stringify({
      $schema: `${HOME}api/v1/schemas/index.json`,
      tag: 'tag:ban.gov.vn,2026:ban',
      publisher: both,
      licence: both,
      credit: both,
    }),
    'api/v1/manifest.json': JSON.stringify({ documents: [{ path: 'vi/entries/1.json', sha256 }] }),
    'api/v1/vi/entries/1.json': first,
  };
}

/** A small web: everything below the home address. `feed` stands for the address itself. */
function from(files: Files) {
  return async (address: string) => {
    const text =
      files[address.slice(HOME.length)] ?? (address === HOME ? files['feed'] : undefined);
    return text === undefined
      ? refused('feed-unreachable', { address, reason: 'HTTP 404' })
      : { ok: true as const, bytes: Buffer.from(text), type: '', from: address };
  };
}

function beside(path: string, address: string): string {
  return new URL(path, address).href;
}

async function read(files: Files): Promise<PartnerFeed> {
  const reading = await readFeed(HOME, { read: from(files), beside, name: undefined });
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal({ file: HOME })));
  return reading.feed;
}

function rulesOf({ refusals }: PartnerFeed): string[] {
  return refusals.map((refusal) => refusal({ file: HOME }).rule);
}
