import { describe, expect, it } from 'vitest';
import { anEdition } from '../testing/an-edition.ts';
import { aPortal, pageAt } from '../testing/a-portal.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { footerColumns, menuLinks, twinOf } from './navigation.ts';

const entries = [
  { id: 'ca-hai' },
  { id: 'chi-vi', en: null },
  { id: 'gioi-thieu', kind: 'page' as const },
  { id: 'hoi-cho', kind: 'event' as const, shared: { start: '2026-12-05' } },
];
const portal = aPortal({ entries });

describe('the language switch', () => {
  it.each([
    ['vi/', 'en/'],
    ['vi/tin-tuc/', 'en/news/'],
    ['vi/tin-tuc/muc-ca-hai/', 'en/news/entry-ca-hai/'],
    ['en/search/', 'vi/tim-kiem/'],
    ['en/pillars/economic-community/', 'vi/tru-cot/cong-dong-kinh-te/'],
  ])('leads from %s to the same subject at %s', (from, to) => {
    expect(twinOf(pageAt(portal, from))).toEqual({ href: `/asean/${to}`, state: 'current' });
  });

  it('says that a text is missing while it leads to the page that says so', () => {
    expect(twinOf(pageAt(portal, 'vi/tin-tuc/muc-chi-vi/'))).toEqual({
      href: '/asean/en/news/muc-chi-vi/',
      state: 'missing',
    });
  });

  it('leads to the list where the other language has no such page', () => {
    const edition = anEdition({ missingTranslation: 'leave-out' });
    const strict = aPortal({ edition, entries });
    expect(twinOf(pageAt(strict, 'vi/tin-tuc/muc-chi-vi/'))).toEqual({
      href: '/asean/en/news/',
      state: 'missing',
    });
  });

  it('leads from every page to one that is there', () => {
    for (const { path } of portal.routes) {
      const { href } = twinOf(pageAt(portal, path));
      expect(portal.byPath.has(href.slice('/asean/'.length))).toBe(true);
    }
  });
});

describe('the menu', () => {
  it('holds the sections the edition chose, in its order', () => {
    expect(menuLinks(pageAt(portal, 'en/')).map(({ href }) => href)).toEqual([
      '/asean/en/news/',
      '/asean/en/about-asean/',
      '/asean/en/calendar/',
    ]);
  });

  it.each([
    ['vi/tin-tuc/muc-ca-hai/', 'Tin tức'],
    ['vi/tin-tuc/nam/2026/', 'Tin tức'],
    ['vi/tru-cot/cong-dong-kinh-te/', 'Tìm hiểu ASEAN'],
    ['vi/thuat-ngu/', 'Tìm hiểu ASEAN'],
    ['vi/lich/2026/11/', 'Lịch'],
  ])('knows that %s belongs to %s', (path, label) => {
    const current = menuLinks(pageAt(portal, path)).filter(({ current }) => current);
    expect(current.map((link) => link.label)).toEqual([label]);
  });

  it.each([
    ['san-vat', 'dia-phuong'],
    ['du-lich', 'dia-phuong'],
    ['dau-tu', 'doanh-nghiep'],
    ['nuoc-thanh-vien', 'tim-hieu-asean'],
  ])('marks the broader section on %s, which it does not show', (section, broader) => {
    const edition = anEdition({ menu: ['about', 'business', 'province'] });
    const whole = aPortal({ edition, entries });
    const links = menuLinks(pageAt(whole, `vi/${section}/`));
    expect(links.filter(({ current }) => current).map(({ href }) => href)).toEqual([
      `/asean/vi/${broader}/`,
    ]);
  });

  it('tells the page itself from the pages below it', () => {
    const [onList] = menuLinks(pageAt(portal, 'vi/tin-tuc/'));
    const [below] = menuLinks(pageAt(portal, 'vi/tin-tuc/muc-ca-hai/'));
    expect([onList?.current, below?.current]).toEqual(['page', 'true']);
  });

  it('marks nothing on pages of no section', () => {
    expect(menuLinks(pageAt(portal, 'vi/')).some(({ current }) => current)).toBe(false);
  });
});

describe('the footer', () => {
  it('leads only to pages that are there', () => {
    for (const { links } of footerColumns(pageAt(portal, 'en/'))) {
      expect(links.filter(({ href }) => !portal.byPath.has(href.slice('/asean/'.length)))).toEqual(
        [],
      );
    }
  });

  it('lists the pages about the site', () => {
    const links = footerColumns(pageAt(portal, 'vi/')).flatMap((column) => column.links);
    expect(links.map(({ label }) => label)).toContain('Mục gioi-thieu');
  });
});

describe('breadcrumbs', () => {
  it('lead from home to the page above', () => {
    expect(breadcrumbs(pageAt(portal, 'en/news/year/2026/11/')).map(({ href }) => href)).toEqual([
      '/asean/en/',
      '/asean/en/news/',
      '/asean/en/news/year/2026/',
    ]);
  });

  it('begin at home for pages that no list holds', () => {
    const [first, ...others] = breadcrumbs(pageAt(portal, 'vi/ve-trang-nay/muc-gioi-thieu/'));
    expect([first?.href, others]).toEqual(['/asean/vi/', []]);
  });

  it('are none at home', () => {
    expect(breadcrumbs(pageAt(portal, 'vi/'))).toEqual([]);
  });
});
