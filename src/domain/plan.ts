import { z } from 'astro/zod';
import { country } from './entry/country.ts';
import { KIND_FIELDS, TOURISM_KINDS } from './entry/kinds.ts';
import { both, day, field, id, listOf, words } from './field.ts';
import { KIND_FOLDERS, type Kind } from './kind.ts';
import { PILLARS } from './vocabulary.ts';

// Object.keys is typed string[]; the table has exactly these keys, and z.enum wants at least one.
const KINDS = Object.keys(KIND_FOLDERS) as [Kind, ...Kind[]];

/** Parts of edition.yaml that serve a plan by being filled in. */
const PLAN_SETTINGS = ['social', 'partnerFeeds', 'parentPortal', 'contact'] as const;

/** Which entries serve: those for which every line given here is true; of a list, one word is enough. */
const selectionSchema = z.strictObject({
  kinds: field(z.array(z.enum(KINDS)).min(1).optional(), 'Loại mục.', 'Kinds.'),
  pillars: field(z.array(z.enum(PILLARS)).min(1).optional(), 'Trụ cột.', 'Pillars.'),
  topics: field(z.array(id).min(1).optional(), 'Chủ đề, theo vocabulary.yaml.', 'Topics.'),
  audiences: field(z.array(id).min(1).optional(), 'Đối tượng.', 'Audiences.'),
  forms: field(z.array(id).min(1).optional(), 'Hình thức.', 'Forms.'),
  countries: field(z.array(country).min(1).optional(), 'Mã nước.', 'Country codes.'),
  media: field(
    z.array(KIND_FIELDS.media.shared.medium).min(1).optional(),
    'Loại tư liệu đa phương tiện.',
    'Kinds of media.',
  ),
  publications: field(
    z.array(KIND_FIELDS.publication.shared.type).min(1).optional(),
    'Loại ấn phẩm.',
    'Kinds of publication.',
  ),
  tourism: field(
    z.array(z.enum(TOURISM_KINDS)).min(1).optional(),
    'Loại hình du lịch.',
    'Kinds of tourism.',
  ),
  investments: field(
    z.array(KIND_FIELDS.investment.shared.subject).min(1).optional(),
    'Nội dung mục đầu tư.',
    'Subjects of investment entries.',
  ),
  roles: field(
    z.array(KIND_FIELDS.page.shared.role).min(1).optional(),
    'Vai trò của trang giới thiệu.',
    'Roles of pages about the site.',
  ),
  says: field(
    z.array(words).min(1).optional(),
    'Tiêu đề, tóm tắt hoặc đề mục có một trong các cụm từ này (cả từ, không phân biệt hoa thường).',
    'The title, summary or a heading has one of these phrases, as whole words, whatever the case.',
  ),
  ofProvince: field(
    z.literal(true).optional(),
    'true: phải nói về tỉnh, thành của ấn bản.',
    'true: about a province of the edition.',
  ),
  exported: field(
    z.literal(true).optional(),
    'true: sản phẩm đã ghi thị trường xuất khẩu.',
    'true: products with an export market.',
  ),
  yearly: field(
    z.literal(true).optional(),
    'true: sự kiện lặp lại hằng năm.',
    'true: events of every year.',
  ),
  bilingual: field(
    z.literal(true).optional(),
    'true: có đủ hai ngôn ngữ.',
    'true: in both languages.',
  ),
  sourced: field(z.literal(true).optional(), 'true: có ghi nguồn.', 'true: with sources.'),
  approved: field(
    z.literal(true).optional(),
    'true: có ghi người duyệt (approvedBy).',
    'true: with the person who approved it.',
  ),
  lastDays: field(
    z.number().int().positive().optional(),
    'Đăng trong chừng ấy ngày gần đây.',
    'Published in the last so many days.',
  ),
});

export type Selection = z.output<typeof selectionSchema>;

/** How a portal can serve a requirement. What serves is found by these rules, never listed by hand. */
const meansSchema = z
  .strictObject({
    name: field(both, 'Cách đáp ứng, viết ngắn.', 'The means, in a few words.'),
    pages: field(
      z
        .array(
          z
            .string()
            .regex(/^(home|(section|view|topic|audience|pillar|guide):[a-z0-9-]+)$/, 'page'),
        )
        .default([]),
      'Các trang phải có: home, section:…, view:…, topic:…, audience:…, pillar:…, guide:…',
      'Pages that have to be there: home, section:…, view:…, topic:…, audience:…, pillar:…, guide:…',
    ),
    settings: field(
      z.array(z.enum(PLAN_SETTINGS)).default([]),
      'Các trường của edition.yaml phải được điền.',
      'Fields of edition.yaml that have to be filled in.',
    ),
    entries: field(
      selectionSchema.optional(),
      'Quy tắc chọn các mục đáp ứng.',
      'The rule that selects the entries that serve.',
    ),
    least: field(
      z.number().int().positive().default(1),
      'Cần ít nhất bao nhiêu mục.',
      'How many entries it takes at least.',
    ),
  })
  .refine(({ pages, settings, entries }) => pages.length + settings.length > 0 || entries, 'means');

export type Means = z.output<typeof meansSchema>;
export const meansFile = z.record(id, meansSchema);

const requirementSchema = z.strictObject({
  at: field(
    z.union([words, both]),
    'Ở mục nào của kế hoạch; hai ngôn ngữ viết khác nhau thì ghi cả vi và en.',
    'Where in the plan it stands; both vi and en where they differ.',
  ),
  asks: field(
    both,
    'Kế hoạch yêu cầu gì, viết ngắn bằng lời của mình.',
    'What it asks for, short and in our own words.',
  ),
  by: field(
    listOf(id).min(1),
    'Các cách đáp ứng (tên trong plan-means.yaml); có đủ cả thì mới là đáp ứng.',
    'The means, named in plan-means.yaml; it takes all of them.',
  ),
});

export type Requirement = z.output<typeof requirementSchema>;

/** What one plan asks of a portal. What a portal cannot serve (budgets, who leads) is left out. */
export const planSchema = z.strictObject({
  title: field(both, 'Tên kế hoạch.', 'The title of the plan.'),
  issuer: field(both, 'Cơ quan ban hành.', 'Who issued it.'),
  number: field(words.optional(), 'Số, ký hiệu.', 'Number and symbol.'),
  issued: field(day.optional(), 'Ngày ban hành.', 'The day it was issued.'),
  period: field(words, 'Giai đoạn.', 'The period it is for.'),
  requirements: field(
    z.record(id, requirementSchema),
    'Các yêu cầu, mỗi yêu cầu một mã, theo thứ tự trong kế hoạch.',
    'The requirements, each under an id, in the order of the plan.',
  ),
});

export type Plan = z.output<typeof planSchema> & { readonly id: string };
