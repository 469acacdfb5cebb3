import { z } from 'astro/zod';
import { both, field, webAddress, words } from './field.ts';
import { KIND_FOLDERS, type Kind } from './kind.ts';

// Object.keys is typed string[]; the table has exactly these keys, and z.enum wants at least one.
const KINDS = Object.keys(KIND_FOLDERS) as [Kind, ...Kind[]];

/** Another portal whose entries can be taken over, with credit, after an editor's look. */
export const partnerFeedSchema = z.strictObject({
  name: field(
    z.union([words, both]),
    'Tên nơi chia sẻ, hiện cạnh bài. Giữ nguyên tên sau khi đã nhận bài.',
    'The partner’s name, shown with the entry. Keep it once entries have been taken.',
  ),
  url: field(
    webAddress,
    'Địa chỉ: trang chủ của một chuyên mục cùng loại, hoặc một nguồn JSON Feed, RSS, Atom.',
    'Its address: the home of a portal like this one, or a JSON Feed, RSS or Atom feed.',
  ),
  kinds: field(
    z.array(z.enum(KINDS)).default([]),
    'Chỉ nhận các loại này, ví dụ [news, event]; bỏ trống thì nhận mọi loại, trừ trang giới thiệu.',
    'Only these kinds, such as [news, event]; all but pages when left out.',
  ),
  leaveOut: field(
    z.array(words).default([]),
    'Các bài không nhận: id hoặc địa chỉ, như ghi trong takenFrom.',
    'Entries not to take: their id or address, as in takenFrom.',
  ),
  allowHttp: field(
    z.boolean().default(false),
    'true: nơi chia sẻ chưa có https; bài có thể bị sửa trên đường truyền.',
    'true: the partner has no https; what it sends may be changed on the way.',
  ),
});

export type PartnerFeedSetting = z.output<typeof partnerFeedSchema>;
