import { z } from 'astro/zod';
import { both, field, id, knownDay, webAddress, words } from './field.ts';

/** Where a statement can be checked. */
const sourceSchema = z.strictObject({
  title: field(
    z.union([words, both]),
    'Tên trang, tên văn bản, hoặc mô tả ngắn điều mà nguồn này nói.',
    'The title of the page or document, or in short what it says.',
  ),
  publisher: field(words, 'Cơ quan hoặc báo đăng.', 'Who published it.'),
  url: field(
    webAddress.optional(),
    'Địa chỉ để bạn đọc tự kiểm tra. Bỏ trống nếu là văn bản không có địa chỉ chắc chắn.',
    'Where a reader can check it. Leave out when there is no address you are sure of.',
  ),
  date: field(
    knownDay.optional(),
    'Ngày đăng, ví dụ 2025-10-26; chỉ biết tháng hoặc năm thì ghi 2025-10 hoặc 2025.',
    'Day of publication, such as 2025-10-26; a month or a year if no more is known.',
  ),
  language: field(
    z.enum(['vi', 'en', 'fr', 'ja', 'zh', 'other']).optional(),
    'Ngôn ngữ của trang nguồn.',
    'The language the source is written in.',
  ),
});

export type Source = z.output<typeof sourceSchema>;

/** In an entry: either the name of a source in sources.yaml, or a source written out. */
export const sourceReference = z.union([id, sourceSchema]);

export const sourcesFile = z.record(id, sourceSchema);
