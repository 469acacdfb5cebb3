import { describe, expect, it } from 'vitest';
import { anEdition } from '../testing/an-edition.ts';
import { aPortal } from '../testing/a-portal.ts';
import type { Portal } from './portal.ts';
import type { View } from './route.ts';

const news = Array.from({ length: 25 }, (_, index) => ({
  id: `tin-${String(index).padStart(2, '0')}`,
  shared: { date: index < 20 ? '2026-10-05' : '2025-02-01', pillars: index === 3 ? ['aec'] : [] },
}));

describe('a long list', () => {
  const portal = aPortal({ entries: news });

  it('stands on pages of twelve, and every entry is on one of them', () => {
    const slices = [1, 2, 3].map(
      (page) => listAt(portal, page === 1 ? 'vi/tin-tuc/' : `vi/tin-tuc/trang/${page}/`).slice,
    );
    expect(slices.map(({ entries }) => entries.length)).toEqual([12, 12, 1]);
    expect(new Set(slices.flatMap(({ entries }) => entries)).size).toBe(25);
    expect(portal.byPath.has('vi/tin-tuc/trang/4/')).toBe(false);
    expect(portal.byPath.has('vi/tin-tuc/trang/1/')).toBe(false);
  });

  it('has later pages below its first', () => {
    expect(portal.byPath.get('en/news/page/2/')?.parent).toBe('en/news/');
  });

  it('has titles of their own on each page', () => {
    const titles = portal.routes
      .filter(({ view }) => view.is === 'list')
      .map(({ locale, title }) => `${locale} ${title}`);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('an archive', () => {
  const portal = aPortal({ entries: news });

  it('holds each year and each month that has entries', () => {
    expect(archived(portal)).toEqual(['2025', '2025-2', '2026', '2026-10']);
  });

  it('holds what happened then', () => {
    const shared = { date: '2026-11-16', happened: '2019-12-26' };
    const told = aPortal({ entries: [{ id: 'tin-cu', shared }] });
    expect(archived(told)).toEqual(['2019', '2019-12']);
  });

  it('holds what was published then, where no other day is known', () => {
    expect(listAt(portal, 'en/news/year/2025/2/').slice.total).toBe(5);
    expect(listAt(portal, 'vi/tin-tuc/nam/2026/').slice.total).toBe(20);
  });

  it('is kept of news and stories alone', () => {
    const places = aPortal({ entries: [{ kind: 'place' }, { kind: 'document', id: 'hai' }] });
    expect(archived(places)).toEqual([]);
  });
});

describe('filters', () => {
  it('give each value that is used a list of its own', () => {
    const portal = aPortal({
      entries: [
        { id: 'a', kind: 'place', shared: { tourism: ['spiritual', 'resort'] } },
        { id: 'b', kind: 'place', shared: { tourism: ['resort'] } },
      ],
    });
    expect(
      listAt(portal, 'vi/du-lich/loai-hinh/tam-linh/').slice.entries.map(({ id }) => id),
    ).toEqual(['a']);
    expect(listAt(portal, 'en/tourism/kind/resort/').slice.total).toBe(2);
    expect(portal.byPath.has('vi/du-lich/loai-hinh/sinh-thai/')).toBe(false);
  });

  it('offer of documents the years, forms and states that several share', () => {
    const form = (vi: string, en: string) => ({ type: { vi, en } });
    const decision = form('Quyết định', 'Decision');
    const plan = form('Kế hoạch', 'Plan');
    const portal = aPortal({
      entries: [
        { id: 'a', kind: 'document', shared: { ...decision, issued: '2026-01-20' } },
        { id: 'b', kind: 'document', shared: { ...decision, issued: '2026-02' } },
        { id: 'c', kind: 'document', shared: { ...plan, issued: '2019-06-26' } },
        { id: 'd', kind: 'document', shared: { ...plan, issued: '2019' } },
        { id: 'e', kind: 'document', shared: { ...form('Luật', 'Law'), issued: '2013' } },
      ],
    });
    const has = (path: string) => portal.byPath.has(path);
    expect(listAt(portal, 'vi/van-ban/nam/2026/').slice.total).toBe(2);
    expect(listAt(portal, 'en/documents/form/plan/').slice.total).toBe(2);
    expect(has('vi/van-ban/nam/2013/') || has('vi/van-ban/hinh-thuc/luat/')).toBe(false);
    expect(has('vi/van-ban/tinh-trang/con-hieu-luc/')).toBe(false);
  });

  it('give none where a single value would only repeat the list', () => {
    const portal = aPortal({ entries: [{ kind: 'place' }, { kind: 'place', id: 'b' }] });
    expect(portal.routes.filter(({ view }) => view.is === 'list' && view.filter)).toEqual([]);
  });
});

describe('the order of a list', () => {
  it('is that of the alphabet of its language, where nothing else decides', () => {
    const titles = ['Đình Một', 'Chùa Ổi', 'Chùa Ơn', 'Chùa Áo', 'Ao Sen'];
    const entries = titles.map((title, index) => ({
      id: `p-${index}`,
      kind: 'place' as const,
      vi: { title },
    }));
    const shown = listAt(aPortal({ entries }), 'vi/du-lich/').slice.entries;
    expect(shown.map(({ texts }) => texts.vi?.words.title)).toEqual([
      'Ao Sen',
      'Chùa Áo',
      'Chùa Ổi',
      'Chùa Ơn',
      'Đình Một',
    ]);
  });

  it('is that of issue for documents, newest first', () => {
    const issued = ['2020-01-01', '2026-01-01', '2023-01-01'];
    const entries = issued.map((day) => ({
      id: `d-${day}`,
      kind: 'document' as const,
      shared: { issued: day },
    }));
    const shown = listAt(aPortal({ entries }), 'en/documents/').slice.entries;
    expect(shown.map(({ id }) => id)).toEqual(['d-2026-01-01', 'd-2023-01-01', 'd-2020-01-01']);
  });
});

describe('an edition’s choice of sections', () => {
  it('decides what is listed and what has pages', () => {
    const edition = anEdition({ sections: ['news'], menu: ['news'] });
    const portal = aPortal({ edition, entries: [{}, { id: 'chua', kind: 'place' }] });
    expect(portal.entries.map(({ id }) => id)).toEqual(['mot-muc']);
    expect(portal.byPath.has('vi/du-lich/')).toBe(false);
  });

  it('can leave out shared entries, and name sections its own way', () => {
    const edition = anEdition({
      leaveOut: ['lao'],
      sectionNames: { news: { vi: 'Tin tỉnh', en: 'Local news' } },
    });
    const portal = aPortal({ edition, entries: [{ id: 'lao', kind: 'member' }] });
    expect(portal.entry.has('lao')).toBe(false);
    expect(portal.byPath.get('en/news/')?.title).toBe('Local news');
  });
});

function listAt(portal: Portal, path: string): Extract<View, { is: 'list' }> {
  const view = portal.byPath.get(path)?.view;
  if (view?.is !== 'list') throw new Error(`There is no list at ${path}.`);
  return view;
}

function archived(portal: Portal): string[] {
  return portal.routes
    .filter(({ locale, subject }) => locale === 'vi' && !subject.includes(':page:'))
    .flatMap(({ view }) => (view.is === 'list' && view.period ? [view.period] : []))
    .map(({ year, month }) => (month ? `${year}-${month}` : `${year}`))
    .sort();
}
