import { expect, it } from 'vitest';
import { anEdition } from '../testing/an-edition.ts';
import { aPortal, pageAt } from '../testing/a-portal.ts';
import { archiveYears } from './archive.ts';

it('counts years and months, newest first, and leads to pages that are there', () => {
  const days = ['2026-11-01', '2026-11-02', '2026-03-01', '2025-12-31'];
  const portal = aPortal({ entries: days.map((date) => ({ id: `n-${date}`, shared: { date } })) });
  const years = archiveYears(pageAt(portal, 'en/news/'), 'news');
  expect(years).toMatchObject([
    {
      year: 2026,
      count: 3,
      months: [
        { month: 11, count: 2, href: '/asean/en/news/year/2026/11/' },
        { month: 3, count: 1 },
      ],
    },
    { year: 2025, count: 1, months: [{ month: 12, count: 1 }] },
  ]);
  const hrefs = years.flatMap(({ months }) => months.map(({ href }) => href));
  expect(hrefs.every((href) => portal.byPath.has(href.slice('/asean/'.length)))).toBe(true);
});

it('counts in each language what has a page in it', () => {
  const edition = anEdition({ missingTranslation: 'leave-out' });
  const portal = aPortal({ edition, entries: [{ id: 'a' }, { id: 'b', en: null }] });
  expect(archiveYears(pageAt(portal, 'vi/tin-tuc/'), 'news')[0]?.count).toBe(2);
  expect(archiveYears(pageAt(portal, 'en/news/'), 'news')[0]?.count).toBe(1);
});
