import { z } from 'astro/zod';
import { both, day, field, id, listOf, moment, words } from '../field.ts';
import { sourceReference } from '../source.ts';
import { takenFromSchema } from '../taken-from.ts';
import { PILLARS } from '../vocabulary.ts';

/** Fields every entry may have, written once, in the original text. */
export const commonShared = {
  date: field(day, 'Ngày đăng trên chuyên mục.', 'The day it was published here.'),
  updated: field(
    day.optional(),
    'Ngày cập nhật nội dung gần nhất.',
    'The day its content last changed.',
  ),
  changes: field(
    z
      .array(
        z.strictObject({
          date: field(day, 'Ngày sửa.', 'The day of the change.'),
          note: field(both, 'Đã sửa gì, trong một câu.', 'What changed, in one sentence.'),
        }),
      )
      .default([]),
    'Lịch sử thay đổi cho bạn đọc, mỗi lần một dòng.',
    'Public notes on what changed, one for each time.',
  ),
  pillars: field(
    listOf(z.enum(PILLARS)).max(3).default([]),
    'Trụ cột: apsc, aec, ascc; trụ cột chính đứng đầu. Việc riêng của tỉnh thì bỏ trống.',
    'Pillars, the main one first. Left out for matters of the province.',
  ),
  topics: field(listOf(id).default([]), 'Chủ đề, theo vocabulary.yaml.', 'Topics.'),
  audiences: field(listOf(id).default([]), 'Viết cho ai, theo vocabulary.yaml.', 'Audiences.'),
  form: field(id.optional(), 'Hình thức thể hiện, theo vocabulary.yaml.', 'The form.'),
  provinces: field(
    listOf(id).optional(),
    'Tỉnh, thành liên quan; mục trong thư mục của tỉnh thì tự hiểu.',
    'Provinces it is about; known by itself inside a province’s folder.',
  ),
  sources: field(
    listOf(sourceReference, 'url').default([]),
    'Nguồn: tên trong sources.yaml, hoặc viết đủ title, publisher, url.',
    'Sources: a name from sources.yaml, or title, publisher and url.',
  ),
  takenFrom: field(
    takenFromSchema.optional(),
    'Bài nhận từ cổng khác: máy ghi bằng lệnh npm run exchange; giữ lại khi đăng để bạn đọc biết nguồn.',
    'Of an entry taken over by npm run exchange: whose it is. Keep it when publishing.',
  ),
  cover: field(
    z
      .strictObject({
        file: field(words, 'Tên tệp ảnh.', 'The name of the file.'),
        credit: field(words, 'Người chụp hoặc nguồn ảnh.', 'Who made it, or where it is from.'),
      })
      .optional(),
    'Ảnh đầu bài nằm cùng thư mục, và tên người chụp hoặc nguồn ảnh, ví dụ { file: hoi-cho.jpg, credit: Nguyễn Văn An }.',
    'A picture in the same folder, and who made it, such as { file: fair.jpg, credit: An Nguyen }.',
  ),
  motif: field(
    z
      .strictObject({
        family: field(
          z.enum(['trong', 'det', 'lua', 'song', 'bien', 'ruong']).optional(),
          'Loại hình: trong (trống đồng), det (thổ cẩm), lua (bông lúa), song (sông), bien (biển), ruong (ruộng).',
          'The family: trong (bronze drum), det (weaving), lua (rice ears), song (river), bien (sea), ruong (fields).',
        ),
        dye: field(
          z.enum(['cham', 'nghe', 'kien', 'la', 'nuoc', 'nua']).optional(),
          'Màu: cham (chàm), nghe (nghệ), kien (cánh kiến), la (lá), nuoc (nước), nua (nứa, màu xám).',
          'The dye: cham (indigo), nghe (turmeric), kien (lac), la (leaf), nuoc (water), nua (grey).',
        ),
      })
      .optional(),
    'Chọn riêng họa tiết vẽ thay ảnh: loại hình và màu nhuộm.',
    'Own choice of the drawn motif: its family and dye.',
  ),
  draft: field(z.boolean().default(false), 'true: còn là bản nháp.', 'true: still a draft.'),
  publishAt: field(
    moment.optional(),
    'Hẹn giờ đăng, ví dụ 2026-12-01T07:00+07:00.',
    'When to publish, such as 2026-12-01T07:00+07:00.',
  ),
  expires: field(
    day.optional(),
    'Sau ngày này mục chuyển thành lưu trữ, không còn ở đầu danh sách.',
    'After this day it is kept as an archive only.',
  ),
  reviewBy: field(
    day.optional(),
    'Phải xem lại trước ngày này.',
    'To be looked at again before this day.',
  ),
  approvedBy: field(
    words.optional(),
    'Người hoặc bộ phận duyệt đăng.',
    'Who approved publication.',
  ),
  featured: field(
    z.boolean().default(false),
    'true: ưu tiên làm tin chính ở trang chủ.',
    'true: preferred as the lead story at home.',
  ),
  related: field(
    listOf(words).default([]),
    'Các mục nên đọc tiếp (tên thư mục).',
    'Entries to read next (their folder names).',
  ),
  oneLanguage: field(
    words.optional(),
    'Nếu chỉ có một ngôn ngữ: lý do.',
    'Why it exists in one language only, where it does.',
  ),
  formerAddresses: field(
    listOf(z.string().regex(/^\/(vi|en)\/[a-z0-9/-]+$/, 'address')).default([]),
    'Địa chỉ cũ, để tự chuyển hướng, ví dụ /vi/tin-tuc/ten-cu/.',
    'Old addresses, which will lead here, such as /vi/tin-tuc/ten-cu/.',
  ),
} as const;

/** Words every text has: the original and the translation alike. */
export const commonWords = {
  title: field(words.max(160), 'Tiêu đề.', 'The title.'),
  summary: field(
    words.max(400),
    'Tóm tắt một, hai câu; hiện ở danh sách và khi chia sẻ.',
    'One or two sentences, shown in lists and when shared.',
  ),
  slug: field(
    id.optional(),
    'Chữ trong địa chỉ; bỏ trống thì lấy từ tiêu đề.',
    'The word in the address; made from the title when left out.',
  ),
  coverAlt: field(
    words.optional(),
    'Tả ảnh cho người không nhìn thấy.',
    'What the picture shows, for those who cannot see it.',
  ),
  coverCaption: field(words.optional(), 'Chú thích ảnh.', 'The caption of the picture.'),
} as const;

/** Only in a translation. */
export const translationStamp = {
  translates: field(
    words,
    'Dấu của bản gốc lúc dịch; máy ghi bằng lệnh npm run stamp, đừng sửa tay.',
    'A stamp of the original it was made from, written by npm run stamp.',
  ),
} as const;
