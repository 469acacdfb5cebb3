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
  pillars: field(
    z.strictObject({
      apsc: field(pillarSchema, 'Chính trị - An ninh.', 'Political-Security.'),
      aec: field(pillarSchema, 'Kinh tế.', 'Economic.'),
      ascc: field(pillarSchema, 'Văn hóa - Xã hội.', 'Socio-Cultural.'),
    }),
    'Ba trụ cột.',
    'The three pillars.',
  ),
  topics: field(z.record(id, topicSchema), 'Các chủ đề.', 'Topics.'),
  audiences: field(z.record(id, audienceSchema), 'Các đối tượng bạn đọc.', 'Audiences.'),
  forms: field(z.record(id, z.strictObject(term)), 'Các hình thức thể hiện.', 'Forms.'),
  countries: field(
    z.record(
      z.string().regex(/^[A-Z]{2}$/, 'country'),
      z.strictObject({ name: field(both, 'Tên nước trong hai ngôn ngữ.', 'Its name.') }),
    ),
    'Các nước, theo mã hai chữ hoa, ví dụ VN.',
    'Countries by their code of two capitals, such as VN.',
  ),
  issuers: field(
    z.record(
      id,
      z.strictObject({
        ...term,
        formerly: field(both.optional(), 'Tên trước đây.', 'Its former name.'),
      }),
    ),
    'Cơ quan ban hành văn bản.',
    'Bodies that issue documents.',
  ),
});

export type Vocabulary = z.output<typeof vocabularyFile>;
export type Topic = z.output<typeof topicSchema>;
