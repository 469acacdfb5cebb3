import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { aPicture } from '../../testing/a-picture.ts';
import type { Answer } from '../fetch/answer.ts';
import type { PartnerAttachment, PartnerItem, PartnerPicture } from '../partner-item.ts';
import { fileBringer } from './bring-files.ts';
import { PICTURE_NAME } from './file-name.ts';

const URL_THERE = 'https://ban.gov.vn/_pictures/a.jpg';
const PICTURE: PartnerPicture = {
  url: URL_THERE,
  use: 'text',
  alt: 'Cổng hội chợ lúc sáng',
  credit: 'Văn B',
  licence: 'CC BY 4.0',
};
const PLAIN = await aPicture(700, 500);
const JPEG = await sharp(PLAIN).jpeg().toBuffer();
const GIF = await sharp(PLAIN).gif().toBuffer();

describe('a picture', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('is taken as %s', async (format) => {
    const bytes = await sharp(PLAIN).toFormat(format).toBuffer();
    const { file } = await brought(bytes);
    expect(file?.name).toMatch(PICTURE_NAME);
    expect(file?.picture).toMatchObject({ width: 700, height: 500 });
    expect(Buffer.from(file?.bytes ?? []).equals(bytes)).toBe(true);
  });

  it('leaves behind where and by whom it was taken', async () => {
    const noted = await sharp(PLAIN)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'An' }, IFD3: { GPSLatitudeRef: 'N' } })
      .toBuffer();
    const { file } = await brought(noted);
    expect((await sharp(file?.bytes).metadata()).exif).toBeUndefined();
  });

  it.each([
    ['HTML in the guise of a picture', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing that could ask for files', svg('<image href="file:///etc/passwd"/>')],
    ['a drawing behind the first letters of a PNG', Buffer.concat([PLAIN.subarray(0, 8), svg('')])],
    ['a GIF', GIF],
    ['half a picture', JPEG.subarray(0, 900)],
    ['nothing', Buffer.alloc(0)],
    ['a phone’s own format under another name', Buffer.from('\0\0\0\x18ftypmif1heic', 'latin1')],
  ])('that is %s is refused', async (_, bytes) => {
    const { file, rules } = await brought(bytes);
    expect([file, rules]).toEqual([undefined, ['item-file-refused']]);
  });

  it('that unpacks to gigabytes is refused before it is unpacked', async () => {
    const { values } = await brought(pngBomb(60_000, 60_000));
    expect(values[0]).toMatchObject({ problem: '60000 × 60000' });
  });

  it('that is too narrow for a page is refused', async () => {
    const { values } = await brought(await aPicture(639));
    expect(values[0]).toMatchObject({ problem: '639 × 8' });
  });

  it.each([
    ['credit', { credit: undefined }],
    ['licence', { licence: undefined }],
    ['alt', { alt: '' }],
    ['alt', { alt: 'Ảnh minh họa' }],
    ['place', { use: 'set' }],
  ] as const)('without %s is not even asked for', async (field, change) => {
    const { values, asked } = await brought(PLAIN, { ...PICTURE, ...change });
    expect(values).toEqual([expect.objectContaining({ field, address: URL_THERE })]);
    expect(asked).toEqual([]);
  });

  it('at the head of an entry is described in each of its languages', async () => {
    const cover: PartnerPicture = { ...PICTURE, use: 'cover' };
    const both = anItem({ pictures: [cover] }, { pictures: [{ ...cover, alt: 'The gate' }] });
    expect((await broughtFor(both, PLAIN)).rules).toEqual([]);
    expect((await broughtFor(anItem({ pictures: [cover] }, {}), PLAIN)).values).toEqual([
      expect.objectContaining({ field: 'alt' }),
    ]);
  });

  it('too many in one text is told of', async () => {
    const pictures = Array.from({ length: 41 }, (_, index) => ({
      ...PICTURE,
      url: `${URL_THERE}?${index}`,
    }));
    const { asked, values } = await broughtFor(anItem({ pictures }), PLAIN);
    expect(asked).toHaveLength(40);
    expect(values).toEqual([
      expect.objectContaining({ field: 'place', address: `${URL_THERE}?40` }),
    ]);
  });

  it('is fetched once, however often it is shown', async () => {
    const pictures = [PICTURE, PICTURE];
    const { asked } = await broughtFor(anItem({ pictures }, { pictures }), PLAIN);
    expect(asked).toEqual([URL_THERE]);
  });
});

describe('an attachment', () => {
  const zip = (...parts: string[]) =>
    Buffer.from(`PK\x03\x04${parts.join('PK\x01\x02')}`, 'latin1');

  it.each([
    ['a.pdf', Buffer.from('%PDF-1.7')],
    ['a.docx', zip('[Content_Types].xml', 'word/document.xml')],
    ['a.xlsx', zip('xl/workbook.xml')],
    ['a.epub', zip(`${'x'.repeat(26)}mimetypeapplication/epub+zip`)],
    ['a.mp3', Buffer.from('ID3\x04')],
  ])('is taken as %s', async (name, bytes) => {
    const { file } = await broughtFile({ name }, bytes);
    expect(file?.name).toMatch(new RegExp(`^a-[0-9a-f]{6}\\${name.slice(1)}$`));
  });

  it.each([
    ['HTML', 'a.pdf', Buffer.from('<html>')],
    ['a document with macros', 'a.docx', zip('word/document.xml', 'word/vbaProject.bin')],
    ['a workbook under a document’s name', 'a.docx', zip('xl/workbook.xml')],
  ])('that is %s is refused', async (_, name, bytes) => {
    expect((await broughtFile({ name }, bytes)).rules).toEqual(['item-file-refused']);
  });

  it.each(['a.html', 'a.svg', 'a.exe', 'a.docm', 'a.pdf/'])(
    'called %s is not even asked for',
    async (name) => {
      const { rules, asked } = await broughtFile({ name }, Buffer.from('%PDF-1.7'));
      expect([rules, asked]).toEqual([['item-file-left'], []]);
    },
  );

  it.each([
    ['../../../../etc/Bảng kê.pdf', /^bang-ke-[0-9a-f]{6}\.pdf$/],
    ['..\\..\\edition.yaml\0.pdf', /^edition-yaml-[0-9a-f]{6}\.pdf$/],
    ['con.pdf', /^con-[0-9a-f]{6}\.pdf$/],
    ['💥.pdf', /^tep-[0-9a-f]{6}\.pdf$/],
    [`${'a'.repeat(5000)}.pdf`, /^a{60}-[0-9a-f]{6}\.pdf$/],
  ])('called %s has a name of ours', async (name, ours) => {
    expect((await broughtFile({ name }, Buffer.from('%PDF-1.7'))).file?.name).toMatch(ours);
  });
});

it('fetches no more in one run than it may, and says when that is so', async () => {
  const read = async (): Promise<Answer> => answer(Buffer.alloc(150_000_000));
  const bringer = fileBringer(read);
  const items = ['b', 'c'].map((name) =>
    anItem({ pictures: [{ ...PICTURE, url: `https://ban.gov.vn/${name}.jpg` }] }),
  );
  expect(bringer.isSpent()).toBe(false);
  for (const item of items) await bringer.bring(item, 'Bạn');
  expect(bringer.isSpent()).toBe(true);
});

function brought(bytes: Uint8Array, picture: PartnerPicture = PICTURE) {
  return broughtFor(anItem({ pictures: [picture] }), bytes);
}

function broughtFile({ name }: Pick<PartnerAttachment, 'name'>, bytes: Uint8Array) {
  const attachments = [{ name, url: URL_THERE }];
  return broughtFor({ ...anItem({}), kind: 'document', attachments }, bytes);
}

async function broughtFor(item: PartnerItem, bytes: Uint8Array) {
  const asked: string[] = [];
  const read = async (address: string): Promise<Answer> => {
    asked.push(address);
    return answer(bytes);
  };
  const { files, refusals } = await fileBringer(read).bring(item, 'Bạn');
  const findings = refusals.map((refusal) => refusal({ file: 'edition.yaml' }));
  return {
    file: files.get(URL_THERE),
    rules: findings.map(({ rule }) => rule),
    values: findings.map(({ values }) => values),
    asked,
  };
}

function answer(bytes: Uint8Array): Answer {
  return { ok: true, bytes, type: 'image/png', from: URL_THERE };
}

type Pictured = Pick<NonNullable<PartnerItem['texts']['vi']>, 'pictures'>;

function anItem(vi: Pictured, en?: Pictured): PartnerItem {
  const text = (more: Pictured) => {
    return { title: 'Tin', summary: '…', url: 'https://ban.gov.vn/tin/', html: '', ...more };
  };
  return {
    id: 'tin',
    kind: 'news',
    original: 'vi',
    texts: { vi: text(vi), ...(en ? { en: text(en) } : {}) },
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

function svg(inside: string): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900">${inside}</svg>`,
  );
}

/** A few hundred bytes that say they are so many pixels. */
function pngBomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const data = deflateSync(Buffer.alloc(100_000));
  return Buffer.concat([
    PLAIN.subarray(0, 8),
    chunk('IHDR', head),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
