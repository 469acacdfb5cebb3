import { z } from 'astro/zod';
import { both, day, field, id } from './field.ts';
import { sourceReference } from './source.ts';

/** Who chaired ASEAN in a year, and under which theme. */
const themeSchema = z.strictObject({
  year: z.number().int().min(1967).max(2100),
  chair: field(z.string().regex(/^[A-Z]{2}$/, 'country'), 'Nước Chủ tịch.', 'The chair.'),
  theme: field(both.optional(), 'Chủ đề năm.', 'The theme of the year.'),
  note: both.optional(),
  sources: z.array(sourceReference).min(1),
});
export type Theme = z.output<typeof themeSchema>;
export const themesFile = z.array(themeSchema);

const questionSchema = z.strictObject({
  id,
  question: both,
  answer: field(
    both,
    'Trả lời bằng Markdown đơn giản: đoạn văn, liên kết, danh sách.',
    'The answer in plain Markdown: paragraphs, links, lists.',
  ),
  topics: z.array(id).default([]),
  audiences: z.array(id).default([]),
  sources: z.array(sourceReference).min(1),
  checked: day,
});
export type Question = z.output<typeof questionSchema>;
export const faqFile = z.array(questionSchema);

/** Addresses that have moved. Both sides begin with the language: /vi/… or /en/… */
const redirectSchema = z.strictObject({
  from: z.string().regex(/^\/(vi|en)\/[a-z0-9/-]*$/, 'address'),
  to: z.string().regex(/^\/(vi|en)\/[a-z0-9/#-]*$/, 'address'),
});
export type Redirect = z.output<typeof redirectSchema>;
export const redirectsFile = z.array(redirectSchema);

export const provinceSchema = z.strictObject({
  name: field(both, 'Tên tỉnh, thành.', 'The name.'),
  fullName: field(both, 'Tên đầy đủ, ví dụ Tỉnh An Giang.', 'The full name.'),
  lead: field(both, 'Một câu giới thiệu.', 'One sentence about it.'),
  headline: field(both, 'Tiêu đề trang hồ sơ.', 'The heading of its page.'),
  formerly: field(
    z.array(both).default([]),
    'Các đơn vị cũ nay thuộc tỉnh này (tên trước sắp xếp).',
    'Former units that are now part of it.',
  ),
  profile: field(
    z.array(id).default([]),
    'Các số liệu trên thẻ tỉnh, theo thứ tự.',
    'The facts on its card, in order.',
  ),
});
export type Province = z.output<typeof provinceSchema>;
