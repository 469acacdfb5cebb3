import { z } from 'astro/zod';
import { ATTACHED_FORMATS } from '../domain/attached-format.ts';
import { field } from '../domain/field.ts';
import { KIND_FOLDERS } from '../domain/kind.ts';
import { SECTION_IDS } from '../domain/section.ts';
import { PILLARS } from '../domain/vocabulary.ts';
import { LOCALES } from '../locale/locale.ts';
import { PICTURE_USES } from '../presenting/entry-pictures.ts';

const text = z.string();
const day = z.iso.date();
const url = z.url({ protocol: /^https?$/ });
const locale = z.enum(LOCALES);
const both = z.strictObject({ vi: text, en: text });
const inEither = z.strictObject({ vi: text.optional(), en: text.optional() });
const urls = z.strictObject({ vi: url.optional(), en: url.optional() });
// Object.keys is typed string[]; the table has exactly these keys, and z.enum wants at least one.
const kinds = Object.keys(KIND_FOLDERS) as [string, ...string[]];

const source = <T extends z.ZodType>(title: T) =>
  z.strictObject({
    title,
    publisher: text,
    url: url.optional(),
    date: text.optional(),
    language: text.optional(),
  });

const sourceInBoth = source(both);

const takenFrom = z.strictObject({
  name: text,
  id: text,
  urls: z.array(url).min(1),
  credit: text.optional(),
  licence: text.optional(),
  pictureLicence: text.optional(),
  taken: day,
  withdrawn: day.optional(),
});

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const picture = z.strictObject({
  url,
  use: z.enum(PICTURE_USES),
  width: z.int(),
  height: z.int(),
  sha256: field(hash.optional(), 'Mã SHA-256 của tệp.', 'SHA-256 of the file.'),
  alt: text,
  caption: text.optional(),
  credit: field(text.optional(), 'Người chụp hoặc nguồn ảnh.', 'Who made it.'),
  licence: text.optional(),
});

const attachment = z.strictObject({
  name: text,
  url,
  format: z.enum(ATTACHED_FORMATS),
  bytes: z.int(),
  sha256: hash,
  credit: text.optional(),
});

export const entryShape = z.strictObject({
  id: field(text, 'Tên của mục, chung cho hai ngôn ngữ.', 'The entry, the same in both languages.'),
  tag: field(
    text,
    'Tên của mục trên toàn thế giới, không bao giờ đổi (RFC 4151).',
    'The entry’s name in the whole world, which never changes (RFC 4151).',
  ),
  language: locale,
  kind: z.enum(kinds),
  section: z.enum(SECTION_IDS),
  title: text,
  summary: text,
  path: field(text, 'Địa chỉ tính từ gốc chuyên mục.', 'The address from the root of the section.'),
  url,
  published: field(day, 'Ngày đăng.', 'The day of publication.'),
  updated: field(day, 'Ngày cập nhật gần nhất.', 'The day its content last changed.'),
  reviewBy: field(day.optional(), 'Hạn xem lại.', 'To be reviewed before this day.'),
  expires: day.optional(),
  archived: field(z.boolean(), 'Chỉ còn giữ để tra cứu.', 'Kept for reference only.'),
  home: field(
    z.enum(['asean', 'province', 'edition']),
    'Kiến thức chung, của tỉnh hay của riêng ấn bản.',
    'Shared knowledge, a province’s, or this edition’s own.',
  ),
  pillars: z.array(z.enum(PILLARS)),
  topics: z.array(text),
  audiences: z.array(text),
  form: text.optional(),
  provinces: z.array(text),
  original: field(locale, 'Ngôn ngữ của bản gốc.', 'The language of the original.'),
  state: field(
    z.enum(['original', 'translation', 'translation-behind']),
    'Bản gốc, bản dịch, hay bản dịch chưa theo kịp bản gốc.',
    'The original, a translation, or one that is behind its original.',
  ),
  twin: field(
    z.strictObject({ language: locale, path: text, url }).optional(),
    'Bản ở ngôn ngữ kia.',
    'The same in the other language.',
  ),
  sources: z.array(source(text)),
  takenFrom: field(
    takenFrom.optional(),
    'Nơi viết bài này trước, nếu là bài nhận từ cổng khác.',
    'Who wrote it first, where it was taken over from another portal.',
  ),
  approvedBy: text.optional(),
  pictures: field(
    z.array(picture),
    'Từng chỗ có ảnh: đầu bài, giữa bài, bộ ảnh. Không có licence thì phải hỏi người chụp trước khi dùng.',
    'Every place of a picture: at the head, in the text, in a set. Without a licence, ask before using it.',
  ),
  attachments: field(
    z.array(attachment),
    'Tệp đính kèm, nằm cùng chuyên mục.',
    'Files to open or to hear that lie on this portal.',
  ),
  particulars: field(
    z.record(text, z.unknown()),
    'Các trường riêng của loại nội dung này.',
    'Fields that only entries of this kind have.',
  ),
  html: field(text, 'Nội dung, HTML đơn giản.', 'The body as simple HTML.'),
  text: field(text, 'Nội dung, chỉ có chữ.', 'The body as plain text.'),
});

export const vocabularyShape = z.strictObject({
  vocabulary: z.enum([
    'pillars',
    'topics',
    'audiences',
    'forms',
    'countries',
    'issuers',
    'sections',
    'kinds',
  ]),
  id: text,
  name: both,
  acronym: text.optional(),
  short: both.optional(),
  about: both.optional(),
  group: text.optional(),
  formerly: both.optional(),
  urls: urls.optional(),
});

export const eventShape = z.strictObject({
  id: field(text, 'Giống UID trong tệp lịch.', 'The same as the UID in calendar files.'),
  entry: text,
  title: inEither,
  start: day,
  end: field(day, 'Ngày cuối, tính cả ngày này.', 'The last day, which counts.'),
  startTime: text.optional(),
  endTime: text.optional(),
  timeZone: z.literal('Asia/Ho_Chi_Minh'),
  status: field(
    z.enum(['confirmed', 'planned', 'unconfirmed', 'lunar', 'cancelled']),
    'lunar: tính theo âm lịch; unconfirmed: đã qua ngày mà chưa có nguồn xác nhận.',
    'lunar: computed from the lunar calendar; unconfirmed: its day passed without a source.',
  ),
  place: both.optional(),
  urls,
  calendars: field(urls, 'Tệp iCalendar của sự kiện.', 'The event as iCalendar files.'),
  updated: day,
});

export const factShape = z.strictObject({
  id: text,
  label: both,
  value: z.union([z.number(), both]),
  unit: both.optional(),
  approximate: z.enum(['about', 'over', 'nearly']).optional(),
  shown: field(both, 'Giá trị như trên trang.', 'The value as pages show it.'),
  asOf: field(text, 'Ngày, tháng hoặc năm.', 'A day, a month or a year.'),
  reviewBy: day.optional(),
  note: both.optional(),
  source: sourceInBoth,
});

export const glossaryShape = z.strictObject({
  id: text,
  term: both,
  full: both,
  means: both,
  source: sourceInBoth.optional(),
});

export const memberShape = z.strictObject({
  id: text,
  country: field(text, 'Mã ISO 3166-1.', 'ISO 3166-1 code.'),
  name: both,
  joined: day,
  capital: both,
  languages: both,
  currency: both,
  area: field(text, 'Tên số liệu trong facts.', 'The fact that tells it.'),
  population: field(text, 'Tên số liệu trong facts.', 'The fact that tells it.'),
  relations: day.optional(),
  heritage: z.array(both),
  urls,
});

export const provinceShape = z.strictObject({
  id: text,
  name: both,
  fullName: both,
  lead: both,
  formerly: z.array(both),
  profile: field(z.array(text), 'Các số liệu trên thẻ tỉnh.', 'The facts on its card.'),
  urls,
});

/** What stands around the items of every document. */
export const aroundShape = {
  $schema: url,
  licence: both,
  credit: both,
} as const;

export const pageShape = {
  ...aroundShape,
  language: locale,
  page: z.int().min(1),
  previous: url.nullable(),
  next: url.nullable(),
} as const;

export const manifestShape = z.strictObject({
  ...aroundShape,
  documents: field(
    z.array(z.strictObject({ path: text, bytes: z.int(), sha256: hash })),
    'Từng tệp dữ liệu, và mã SHA-256 của các byte trong tệp.',
    'Every file of data, with the SHA-256 of its bytes.',
  ),
  items: field(
    z.array(z.strictObject({ id: text, document: text, sha256: hash })),
    'Từng mục, và mã SHA-256 của mục viết theo RFC 8785: đúng bằng dòng của mục trong tệp, bỏ dấu phẩy cuối dòng. Mục không còn ở đây là mục đã gỡ.',
    'Every item, with the SHA-256 of the item written as RFC 8785 says: its line in the file, without the comma at the end. What is no longer listed has been withdrawn.',
  ),
});

export const indexShape = z.strictObject({
  ...aroundShape,
  tag: field(
    text,
    'Phần đầu tên của mọi mục trong chuyên mục này.',
    'How the names of all entries of this section begin.',
  ),
  publisher: both,
  home: urls,
  entries: z.array(
    z.strictObject({ language: locale, total: z.int(), pages: z.int(), first: url, last: url }),
  ),
  documents: z.array(z.strictObject({ name: text, about: both, url, schema: url })),
  manifest: url,
  openapi: url,
});

export type EntryItem = z.output<typeof entryShape>;
export type VocabularyItem = z.output<typeof vocabularyShape>;
export type EventItem = z.output<typeof eventShape>;
export type FactItem = z.output<typeof factShape>;
export type GlossaryItem = z.output<typeof glossaryShape>;
export type MemberItem = z.output<typeof memberShape>;
export type ProvinceItem = z.output<typeof provinceShape>;
