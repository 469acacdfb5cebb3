import { describe, expect, it } from 'vitest';
import { atomXml } from '../../feeds/atom.ts';
import { jsonFeed } from '../../feeds/json-feed.ts';
import type { Feed } from '../../feeds/feed.ts';
import type { PartnerItem } from '../partner-item.ts';
import { usableFiles } from '../files/usable-files.ts';
import { readFeed } from './read-feed.ts';

const PAGE = 'https://ban.gov.vn/tin/mot/';
const GATE = 'https://ban.gov.vn/tin/mot/cong.jpg';
const TEXT = 'Hội chợ biên giới mở cửa lại từ hôm nay, nhiều gian hàng.';
const FIGURE = `<p>${TEXT}</p><figure><a href="/xem"><img src="cong.jpg" alt="Cổng hội chợ"></a>
  <figcaption>Cổng <b>chính</b>. Ảnh: Văn B</figcaption></figure>`;

describe('a picture in a common feed', () => {
  it.each([
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Bạn',
        items: [
          {
            id: '1',
            url: PAGE,
            title: TEXT,
            content_html: FIGURE,
            image: GATE,
            attachments: [{ url: GATE, mime_type: 'image/jpeg', _reuse: { licence: 'CC BY 4.0' } }],
          },
        ],
      }),
    ],
    [
      'Media RSS',
      `<rss version="2.0"><channel><title>Bạn</title><item><title>${TEXT}</title><link>${PAGE}</link>
       <content:encoded><![CDATA[${FIGURE}]]></content:encoded><enclosure url="${GATE}" type="image/jpeg"/>
       <media:group><media:content url="${GATE}" medium="image"><media:license>CC BY 4.0</media:license></media:content>
       </media:group></item></channel></rss>`,
    ],
    [
      'Atom',
      `<feed><title>Bạn</title><entry><title>${TEXT}</title><link href="${PAGE}"/>
       <link rel="license" href="CC BY 4.0"/><link rel="enclosure" type="image/jpeg" href="${GATE}"/>
       <content type="html">${FIGURE.replaceAll('<', '&lt;')}</content></entry></feed>`,
    ],
  ])('is known by %s with its caption, author and conditions', async (_, source) => {
    const [item] = await itemsOf(source);
    expect(item?.texts.vi?.pictures).toEqual([
      {
        url: GATE,
        use: 'text',
        alt: 'Cổng hội chợ',
        caption: 'Cổng chính.',
        credit: 'Văn B',
        licence: 'CC BY 4.0',
      },
    ]);
    expect(item && usableFiles(item).left).toEqual([]);
  });

  it('whose conditions nobody tells stays there, and its address is told', async () => {
    const source = `<rss><channel><copyright>Báo Bạn</copyright><item><title>${TEXT}</title><link>${PAGE}</link>
      <description>${FIGURE.replaceAll('<', '&lt;')}</description>
      <enclosure url="/am-thanh.mp3" type="audio/mpeg"/></item></channel></rss>`;
    const [item] = await itemsOf(source);
    expect(item && usableFiles(item).left).toEqual([
      { url: GATE, field: 'licence' },
      { url: 'https://ban.gov.vn/am-thanh.mp3', field: 'place' },
    ]);
  });

  it('at the head of an entry of ours is read back from our own feed', async () => {
    const [item] = await itemsOf(jsonFeed(ourFeed('Ghi tên người chụp.')));
    expect(item?.texts.vi?.pictures).toMatchObject([
      { url: GATE, use: 'cover', alt: 'Cổng hội chợ', credit: 'Văn A' },
    ]);
    expect(item && usableFiles(item).left).toEqual([]);
    for (const source of [jsonFeed(ourFeed(undefined)), atomXml(ourFeed(undefined))]) {
      const [closed] = await itemsOf(source);
      expect(closed && usableFiles(closed).left).toEqual([{ url: GATE, field: 'licence' }]);
    }
  });
});

async function itemsOf(source: string): Promise<readonly PartnerItem[]> {
  const bytes = Buffer.from(source);
  const read = async (from: string) => ({ ok: true as const, bytes, type: '', from });
  const beside = (path: string) => path;
  const reading = await readFeed('https://ban.gov.vn/feed', { read, beside, name: undefined });
  return reading.ok ? reading.feed.items : [];
}

function ourFeed(licence: string | undefined): Feed {
  const address = 'https://ban.gov.vn/';
  return {
    id: 'tag:ban.gov.vn,2026:feed',
    title: 'Bạn',
    description: '',
    locale: 'vi',
    home: address,
    atom: address,
    json: address,
    icon: address,
    updated: '2026-11-01T00:00:00+07:00',
    publisher: { name: 'Bạn', address },
    rights: 'Dùng lại khi ghi nguồn.',
    items: [
      {
        id: 'tag:ban.gov.vn,2026:mot',
        address: PAGE,
        title: TEXT,
        summary: TEXT,
        html: `<p>${TEXT}</p>`,
        published: '2026-11-01T00:00:00+07:00',
        updated: '2026-11-01T00:00:00+07:00',
        categories: [],
        pictures: [
          {
            use: 'cover',
            file: 'cong.jpg',
            path: 'cong.jpg',
            address: GATE,
            type: 'image/jpeg',
            width: 900,
            height: 600,
            alt: 'Cổng hội chợ',
            caption: undefined,
            credit: 'Văn A',
            licence,
          },
        ],
        sources: [],
        twin: undefined,
      },
    ],
  };
}
