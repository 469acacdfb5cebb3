import { z } from 'astro/zod';
import { both, field, id, words } from './field.ts';

const term = {
  name: field(both, 'Tên trong hai ngôn ngữ.', 'The name in both languages.'),
  address: field(
    z.strictObject({ vi: id, en: id }).optional(),
    'Chữ trong địa chỉ trang; bỏ trống thì lấy từ tên.',
    'The word in the page’s address; made from the name when left out.',
  ),
  about: field(both.optional(), 'Một câu giới thiệu.', 'One sentence about it.'),
};

/** The three pillars of the ASEAN Community: fixed by the Charter, so fixed here. */
export const PILLARS = ['apsc', 'aec', 'ascc'] as const;
export type Pillar = (typeof PILLARS)[number];

const pillarSchema = z.strictObject({
  ...term,
  short: field(both, 'Tên ngắn.', 'The short name.'),
  acronym: field(words, 'Chữ viết tắt, ví dụ AEC.', 'The acronym, such as AEC.'),
  about: field(both, 'Một câu giới thiệu.', 'One sentence about it.'),
});

const topicSchema = z.strictObject({
  ...term,
  group: field(
    z.enum(['business', 'society', 'politics', 'province']),
    'Nhóm: business là mười một chủ đề kinh doanh của các kế hoạch.',
    'The group: business holds the plans’ eleven business topics.',
  ),
});

const audienceSchema = z.strictObject({
  ...term,
  about: field(both, 'Một câu giới thiệu.', 'One sentence about it.'),
  icon: field(
    z.enum(['hat', 'shop', 'book', 'boat']),
    'Hình vẽ trên cửa.',
    'The drawing on its door.',
  ),
  dye: field(
    z.enum(['cham', 'nghe', 'kien', 'la', 'nuoc', 'nua']),
    'Màu của cửa.',
    'The colour of its door.',
  ),
});

export const vocabularyFile = z.strictObject({
  pillars: z.strictObject({ apsc: pillarSchema, aec: pillarSchema, ascc: pillarSchema }),
  topics: z.record(id, topicSchema),
  audiences: z.record(id, audienceSchema),
  forms: z.record(id, z.strictObject(term)),
  countries: z.record(z.string().regex(/^[A-Z]{2}$/, 'country'), z.strictObject({ name: both })),
  issuers: field(
    z.record(id, z.strictObject({ ...term, formerly: both.optional() })),
    'Cơ quan ban hành văn bản.',
    'Bodies that issue documents.',
  ),
});

export type Vocabulary = z.output<typeof vocabularyFile>;
export type Topic = z.output<typeof topicSchema>;
