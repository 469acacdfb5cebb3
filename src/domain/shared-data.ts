import { z } from 'astro/zod';
import { both, day, field, id, listOf } from './field.ts';
import { sourceReference } from './source.ts';

const SOURCES = [
  'Nguồn: tên trong sources.yaml, hoặc viết đủ title, publisher, url.',
  'Sources: a name from sources.yaml, or title, publisher and url.',
] as const;

/** Who chaired ASEAN in a year, and under which theme. */
const themeSchema = z.strictObject({
  year: field(z.number().int().min(1967).max(2100), 'Năm, ví dụ 2026.', 'The year, such as 2026.'),
  chair: field(z.string().regex(/^[A-Z]{2}$/, 'country'), 'Nước Chủ tịch.', 'The chair.'),
  theme: field(both.optional(), 'Chủ đề năm.', 'The theme of the year.'),
  note: field(both.optional(), 'Điều cần nói thêm.', 'Anything to add.'),
  sources: field(listOf(sourceReference, 'url').min(1), ...SOURCES),
});
export type Theme = z.output<typeof themeSchema>;
export const themesFile = listOf(themeSchema, 'year');

const questionSchema = z.strictObject({
  id: field(id, 'Tên câu hỏi, không trùng câu khác.', 'Its own name, which no other has.'),
  question: field(both, 'Câu hỏi, trong hai ngôn ngữ.', 'The question, in both languages.'),
  answer: field(
    both,
    'Trả lời bằng Markdown đơn giản: đoạn văn, liên kết, danh sách.',
    'The answer in plain Markdown: paragraphs, links, lists.',
  ),
  topics: field(listOf(id).default([]), 'Chủ đề, theo vocabulary.yaml.', 'Topics.'),
  audiences: field(listOf(id).default([]), 'Viết cho ai, theo vocabulary.yaml.', 'Audiences.'),
  sources: field(listOf(sourceReference, 'url').min(1), ...SOURCES),
  checked: field(
    day,
    'Ngày kiểm tra câu trả lời gần nhất.',
    'The day the answer was last checked.',
  ),
});
export type Question = z.output<typeof questionSchema>;
export const faqFile = listOf(questionSchema, 'id');

/** Addresses that have moved. Both sides begin with the language: /vi/… or /en/… */
const redirectSchema = z.strictObject({
  from: field(
    z.string().regex(/^\/(vi|en)\/[a-z0-9/-]*$/, 'address'),
    'Địa chỉ cũ, ví dụ /vi/tin-tuc/ten-cu/.',
    'The old address, such as /vi/tin-tuc/ten-cu/.',
  ),
  to: field(
    z.string().regex(/^\/(vi|en)\/[a-z0-9/#-]*$/, 'address'),
    'Địa chỉ mới, ví dụ /vi/tin-tuc/ten-moi/.',
    'The new address, such as /vi/tin-tuc/ten-moi/.',
  ),
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
    listOf(id).default([]),
    'Các số liệu trên thẻ tỉnh, theo thứ tự.',
    'The facts on its card, in order.',
  ),
});
export type Province = z.output<typeof provinceSchema>;
