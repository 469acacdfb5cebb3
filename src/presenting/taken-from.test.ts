import { describe, expect, it } from 'vitest';
import { entryItem } from '../api/entry-item.ts';
import { feedOf } from '../feeds/feed.ts';
import { channelsOf } from '../portal/feeds.ts';
import { aPortal, pageAt, SITE } from '../testing/a-portal.ts';
import { structuredData } from './metadata/structured-data.ts';
import { takenLine } from './taken-from.ts';

const FROM = {
  name: { vi: 'Sở Bạn', en: 'The Friend Department' },
  id: 'tag:ban.gov.vn,2026:ban/tin',
  url: { vi: 'https://ban.gov.vn/vi/tin/', en: 'https://ban.gov.vn/en/news/' },
  credit: 'Nguồn: Sở Bạn',
  licence: { vi: 'Được dùng lại.', en: 'May be reused.' },
  taken: '2026-11-01',
  withdrawn: '2026-11-19',
  version: 'm1',
  seal: 'm2',
};
const PORTAL = aPortal({ entries: [{ shared: { takenFrom: FROM } }] });
const PAGE = pageAt(PORTAL, 'en/news/entry-mot-muc/');
const [ENTRY] = PORTAL.entries;

describe('an entry taken over from another portal says whose it is', () => {
  it('on its page, in the reader’s language', () => {
    expect(ENTRY?.shared.takenFrom && takenLine(ENTRY.shared.takenFrom, 'en')).toEqual({
      name: 'The Friend Department',
      href: 'https://ban.gov.vn/en/news/',
      credit: 'Nguồn: Sở Bạn',
      licence: 'May be reused.',
      withdrawn: '19 November 2026',
    });
  });

  it('in the data', () => {
    const text = ENTRY?.texts.en;
    if (!ENTRY || !text) throw new Error('There is no entry.');
    expect(entryItem(ENTRY, text, PAGE, { html: '', text: '', pictures: [] }).takenFrom).toEqual({
      name: 'The Friend Department',
      id: FROM.id,
      urls: [FROM.url.vi, FROM.url.en],
      credit: 'Nguồn: Sở Bạn',
      licence: 'May be reused.',
      taken: '2026-11-01',
      withdrawn: '2026-11-19',
    });
  });

  it('in feeds', async () => {
    const channel = channelsOf(PORTAL).find(({ route }) => route.path === 'en/news/');
    const feed = channel && (await feedOf(channel, PORTAL, SITE, async () => '<p>x</p>'));
    expect(feed?.items[0]?.sources[0]).toEqual({
      title: 'The Friend Department',
      address: 'https://ban.gov.vn/en/news/',
    });
  });

  it('to search engines', () => {
    const graph = structuredData(PAGE, ENTRY, 'https://vi-du.gov.vn/x/', 'x');
    expect(graph).toContain('"isBasedOn":"https://ban.gov.vn/en/news/"');
  });
});
