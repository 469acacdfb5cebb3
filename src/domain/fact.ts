import { z } from 'astro/zod';
import { both, day, field, id, knownDay, words } from './field.ts';
import { sourceReference } from './source.ts';

/** `1,5` or `1.234.567` is a number as Vietnamese writes it; as words it would be shown so in English, too. */
const wordsOfNumber = words.refine((value) => !/^\d+([.,]\d+)+$/.test(value), 'decimal');

/** A value that can change: written once, with its day and its source, and cited from prose. */
const factSchema = z.strictObject({
  value: field(
    z.union([z.number(), wordsOfNumber, both]),
    'Giá trị: một số, hoặc lời (nếu hai ngôn ngữ viết khác nhau thì ghi cả vi và en).',
    'The value: a number, or words (both vi and en where they differ).',
  ),
  unit: field(
    z.union([words, both]).optional(),
    'Đơn vị đứng sau số, ví dụ %, km², người.',
    'The unit after the number, such as %, km².',
  ),
  approximate: field(
    z.enum(['about', 'over', 'nearly']).optional(),
    'Số gần đúng: about (khoảng), over (hơn), nearly (gần).',
    'An approximate number: about, over or nearly.',
  ),
  label: field(both, 'Con số này là gì, viết ngắn.', 'What the number is, in a few words.'),
  note: field(both.optional(), 'Điều cần nói thêm.', 'Anything to add.'),
  asOf: field(
    knownDay,
    'Đúng tính đến ngày nào (hoặc tháng, năm).',
    'The day (or month, or year) up to which it is right.',
  ),
  reviewBy: field(
    day.optional(),
    'Phải xem lại trước ngày này.',
    'To be looked at again before this day.',
  ),
  source: field(sourceReference, 'Nguồn của số liệu.', 'Where it comes from.'),
});

export type Fact = z.output<typeof factSchema>;

export const factsFile = z.record(id, factSchema);
