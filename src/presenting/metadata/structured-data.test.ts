import { describe, expect, it } from 'vitest';
import { aPortal, pageAt } from '../../testing/a-portal.ts';
import type { EntryDraft } from '../../testing/an-entry.ts';
import { metadataOf } from './page-metadata.ts';

type Thing = Readonly<Record<string, unknown>>;

describe('structured data', () => {
  it('cannot end the element it stands in', () => {
    const title = '</script><script>x()</script> <!-- ';
    const written = structured({ vi: { title, slug: 'a' } }, 'vi/tin-tuc/a/');
    expect(written).not.toContain('<');
    expect(JSON.stringify(JSON.parse(written))).toContain('</script><script>x()');
  });

  it.each([
    [{ kind: 'news' }, 'vi/tin-tuc/muc-mot-muc/', 'NewsArticle'],
    [{ kind: 'story' }, 'vi/cau-chuyen/muc-mot-muc/', 'NewsArticle'],
    [{ kind: 'explainer' }, 'vi/tim-hieu-asean/muc-mot-muc/', 'Article'],
    [{ kind: 'place' }, 'vi/du-lich/muc-mot-muc/', 'TouristAttraction'],
    [{ kind: 'document' }, 'vi/van-ban/muc-mot-muc/', 'Legislation'],
    [{ kind: 'event' }, 'vi/lich/muc-mot-muc/', 'Event'],
    [{ kind: 'page' }, 'vi/ve-trang-nay/muc-mot-muc/', 'WebPage'],
  ] satisfies [EntryDraft, string, string][])('calls %o at %s a %s', (draft, path, type) => {
    expect(things(draft, path).map((thing) => thing['@type'])).toContain(type);
  });

  it('tells an event’s days, its place and whether it was cancelled', () => {
    const place = { vi: 'Nhà văn hóa', en: 'Culture house' };
    const shared = { start: '2026-12-01', end: '2026-12-03', place, status: 'cancelled' };
    const draft: EntryDraft = { kind: 'event', shared };
    expect(things(draft, 'en/calendar/entry-mot-muc/')).toContainEqual(
      expect.objectContaining({
        '@type': 'Event',
        startDate: '2026-12-01',
        endDate: '2026-12-03',
        eventStatus: 'https://schema.org/EventCancelled',
        location: { '@type': 'Place', name: 'Culture house' },
      }),
    );
  });

  it('tells the way down from home, with full addresses', () => {
    const trail = things({}, 'en/news/entry-mot-muc/').find(
      (thing) => thing['@type'] === 'BreadcrumbList',
    );
    expect(trail?.['itemListElement']).toMatchObject([
      { position: 1, item: 'https://vi-du.gov.vn/asean/en/' },
      { position: 2, item: 'https://vi-du.gov.vn/asean/en/news/' },
      { position: 3, item: 'https://vi-du.gov.vn/asean/en/news/entry-mot-muc/' },
    ]);
  });

  it.each([
    [{ kind: 'news' }, 'vi/tin-tuc/muc-mot-muc/'],
    [{ kind: 'event' }, 'en/calendar/entry-mot-muc/'],
  ] satisfies [EntryDraft, string][])('shows the card of %o', (draft, path) => {
    const thing = things(draft, path).find(({ headline, startDate }) => headline ?? startDate);
    expect(thing?.['image']).toEqual([
      expect.stringMatching(/^https:\/\/vi-du\.gov\.vn\/asean\/_cards\/.+/),
    ]);
  });

  it('shows the photograph of an entry before its card', () => {
    const file = 'content/editions/vi-du/news/mot-muc/bia.jpg';
    const picture = { file, width: 1200, height: 800, format: 'jpeg', hash: 'h', hasExif: false };
    const cover = { file: 'bia.jpg', credit: 'Văn A' };
    const portal = aPortal({ pictures: [picture], entries: [{ shared: { cover } }] });
    const written = metadataOf(pageAt(portal, 'vi/tin-tuc/muc-mot-muc/'), { preview: false });
    expect(written.structured).toMatch(/"image":\["[^"]+\/_pictures\/h-[^"]+\.jpg","[^"]+"\]/);
  });

  it('describes the open data: every file, the conditions and the day', () => {
    const data = things({}, 'vi/du-lieu-mo/').find((thing) => thing['@type'] === 'Dataset');
    expect(data).toMatchObject({
      license: { name: expect.stringContaining('ghi rõ nguồn') },
      creditText: 'Nguồn: Chuyên mục ASEAN, Tỉnh Một (vi-du.gov.vn)',
      dateModified: '2026-11-01',
    });
    expect(data?.['distribution']).toContainEqual(
      expect.objectContaining({ contentUrl: 'https://vi-du.gov.vn/asean/api/v1/facts.json' }),
    );
  });

  it('names the publisher on every page', () => {
    expect(things({}, 'vi/')[0]).toMatchObject({
      '@type': 'GovernmentOrganization',
      name: 'Đơn vị Một',
    });
  });
});

function structured(draft: EntryDraft, path: string): string {
  return metadataOf(pageAt(aPortal({ entries: [draft] }), path), { preview: false }).structured;
}

function things(draft: EntryDraft, path: string): Thing[] {
  const { '@graph': graph } = JSON.parse(structured(draft, path)) as { '@graph': Thing[] };
  return graph; // structuredData writes a graph of things
}
