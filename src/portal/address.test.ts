import { describe, expect, it } from 'vitest';
import { LOCALES } from '../locale/locale.ts';
import { aPortal } from '../testing/a-portal.ts';
import { address, addressWord } from './address.ts';
import type { View } from './route.ts';

const many = Array.from({ length: 13 }, (_, index) => ({ id: `tin-${index}` }));

const portal = aPortal({
  entries: [
    { id: 'mot', shared: { topics: ['origin'], audiences: ['people'], pillars: ['aec'] } },
    { id: 'hai', shared: { date: '2025-03-01', pillars: ['apsc'] } },
    ...many,
    { id: 'chua', kind: 'place' },
    { id: 'dao', kind: 'place', shared: { tourism: ['resort'] } },
    { id: 'lao', kind: 'member' },
    { id: 'hoi', kind: 'event', shared: { start: '2026-12-05' } },
    { id: 'bai', kind: 'explainer' },
    { id: 'aec', kind: 'explainer', shared: { explains: 'aec' } },
  ],
  themes: [{ year: 2026, chair: 'LA', sources: ['nguon-mot'] }],
  questions: [
    {
      id: 'hoi',
      question: { vi: 'Hỏi?', en: 'Asked?' },
      answer: { vi: 'Đáp.', en: 'Answered.' },
      topics: [],
      audiences: [],
      sources: ['nguon-mot'],
      checked: '2026-11-01',
    },
  ],
});

const ADDRESSES: readonly [View['is'], subject: string, vi: string, en: string][] = [
  ['home', 'home', 'vi/', 'en/'],
  ['entry', 'entry:mot', 'vi/tin-tuc/muc-mot/', 'en/news/entry-mot/'],
  [
    'parallel',
    'parallel:bai',
    'vi/tim-hieu-asean/muc-bai/song-song/',
    'en/about-asean/entry-bai/side-by-side/',
  ],
  ['entry', 'entry:chua', 'vi/du-lich/muc-chua/', 'en/tourism/entry-chua/'],
  ['pillar', 'pillar:aec', 'vi/tru-cot/cong-dong-kinh-te/', 'en/pillars/economic-community/'],
  [
    'pillar',
    'pillar:apsc',
    'vi/tru-cot/cong-dong-chinh-tri-an-ninh/',
    'en/pillars/political-security-community/',
  ],
  ['list', 'section:news', 'vi/tin-tuc/', 'en/news/'],
  ['list', 'section:news:page:2', 'vi/tin-tuc/trang/2/', 'en/news/page/2/'],
  ['list', 'section:news:2025', 'vi/tin-tuc/nam/2025/', 'en/news/year/2025/'],
  ['list', 'section:news:2025:3', 'vi/tin-tuc/nam/2025/3/', 'en/news/year/2025/3/'],
  [
    'list',
    'section:news:pillar:apsc',
    'vi/tin-tuc/tru-cot/chinh-tri-an-ninh/',
    'en/news/pillars/political-security/',
  ],
  [
    'list',
    'section:tourism:tourism:resort',
    'vi/du-lich/loai-hinh/nghi-duong/',
    'en/tourism/kind/resort/',
  ],
  ['topic', 'topic:origin', 'vi/chu-de/xuat-xu/', 'en/topics/origin/'],
  ['audience', 'audience:people', 'vi/danh-cho/nguoi-dan/', 'en/for/people/'],
  ['province', 'section:province', 'vi/dia-phuong/', 'en/province/'],
  ['about', 'section:about', 'vi/tim-hieu-asean/', 'en/about-asean/'],
  ['business', 'section:business', 'vi/doanh-nghiep/', 'en/business/'],
  ['calendar', 'section:events', 'vi/lich/', 'en/calendar/'],
  ['calendar', 'month:2026-12', 'vi/lich/2026/12/', 'en/calendar/2026/12/'],
  ['members', 'view:members', 'vi/nuoc-thanh-vien/so-sanh/', 'en/member-states/compared/'],
  ['themes', 'view:themes', 'vi/chu-de-nam/', 'en/themes/'],
  ['glossary', 'view:glossary', 'vi/thuat-ngu/', 'en/glossary/'],
  ['faq', 'view:faq', 'vi/hoi-dap/', 'en/questions/'],
  ['search', 'view:search', 'vi/tim-kiem/', 'en/search/'],
  ['site-map', 'view:site-map', 'vi/so-do/', 'en/site-map/'],
  ['follow', 'view:follow', 'vi/theo-doi/', 'en/follow/'],
  ['guide', 'guide:embedding', 'vi/nhung-chuyen-muc/', 'en/embed-this-section/'],
  ['guide', 'guide:data', 'vi/du-lieu-mo/', 'en/open-data/'],
];

describe('addresses', () => {
  it.each(ADDRESSES)('a page that is %s (%s) is at %s and %s', (is, subject, vi, en) => {
    const pair = portal.twins.get(subject);
    expect([pair?.vi?.path, pair?.en?.path]).toEqual([vi, en]);
    expect([pair?.vi?.view.is, pair?.en?.view.is]).toEqual([is, is]);
  });

  it('of every sort of page are among them', () => {
    const tried = new Set(ADDRESSES.map(([is]) => is));
    const untried = portal.routes.filter(({ view }) => !tried.has(view.is));
    expect(untried.map(({ path }) => path)).toEqual([]);
  });

  it.each(LOCALES)('are small ASCII words with a slash at the end, in %s', (locale) => {
    for (const { path } of portal.routes.filter((route) => route.locale === locale)) {
      expect(path).toMatch(new RegExp(`^${locale}/([a-z0-9-]+/)*$`));
    }
  });

  it('are each used once', () => {
    expect(portal.byPath.size).toBe(portal.routes.length);
  });

  it('all lead up to the home page of their language', () => {
    for (const route of portal.routes) {
      let at: string | undefined = route.path;
      for (let steps = 0; at !== undefined && steps < 6; steps++) {
        const above: string | undefined = portal.byPath.get(at)?.parent;
        if (above === undefined) break;
        at = above;
      }
      expect(at).toBe(`${route.locale}/`);
    }
  });
});

describe('addressWord', () => {
  it('is the name as a slug, unless a word of its own is given', () => {
    const name = { vi: 'Đầu tư', en: 'Investment' };
    expect(addressWord({ name }, 'vi')).toBe('dau-tu');
    expect(addressWord({ name, address: { vi: 'dt', en: 'inv' } }, 'en')).toBe('inv');
  });
});

describe('later pages', () => {
  it('cannot take the address of an entry', () => {
    expect(address.page('vi', 'vi/tin-tuc/', 2)).not.toMatch(/^vi\/tin-tuc\/[^/]+\/$/);
    expect(address.page('vi', 'vi/tin-tuc/', 1)).toBe('vi/tin-tuc/');
  });
});
