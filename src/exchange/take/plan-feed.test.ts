import { expect, it } from 'vitest';
import { aManuscript } from '../../testing/a-manuscript.ts';
import type { Bringer } from '../files/bring-files.ts';
import type { PartnerItem } from '../partner-item.ts';
import { knownEntries } from './known.ts';
import { planFeed } from './plan-feed.ts';

const PICTURE = {
  url: 'https://ban.gov.vn/a.jpg',
  use: 'text',
  alt: 'Cổng hội chợ lúc sáng',
  credit: 'Văn B',
  licence: 'CC BY 4.0',
} as const;

it('leaves entries with files for the next run once enough was fetched, and takes the others', async () => {
  const spent: Bringer = {
    isSpent: () => true,
    bring: () => Promise.reject(new Error('Nothing more may be fetched.')),
  };
  const manuscript = aManuscript();
  const { counts, writes } = await planFeed(
    {
      name: 'Bạn',
      items: [anItem('Tin chỉ có chữ'), anItem('Tin có ảnh', [PICTURE])],
      isComplete: true,
      refusals: [],
    },
    {
      manuscript,
      known: knownEntries(manuscript, () => ''),
      partner: 'Bạn',
      today: '2026-11-20',
      setting: { kinds: [], leaveOut: [] },
      deleted: new Set(),
      bringer: spent,
      place: { file: 'edition.yaml' },
    },
  );
  expect(counts).toMatchObject({ taken: 1, postponed: 1 });
  expect(writes.map(({ folder }) => folder)).toEqual([
    'content/editions/vi-du/news/tin-chi-co-chu',
  ]);
});

function anItem(title: string, pictures?: readonly (typeof PICTURE)[]): PartnerItem {
  const html = `<p>${title}.</p>${pictures ? `<img src="${PICTURE.url}">` : ''}`;
  const text = { title, summary: title, url: `https://ban.gov.vn/${encodeURI(title)}/`, html };
  return {
    id: title,
    kind: 'news',
    original: 'vi',
    texts: { vi: { ...text, ...(pictures ? { pictures } : {}) } },
    isBehind: false,
    published: '2026-11-01',
    pillars: [],
    topics: [],
    audiences: [],
    provinces: [],
    sources: [],
    particulars: {},
  };
}
