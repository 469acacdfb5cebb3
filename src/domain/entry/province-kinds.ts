import { z } from 'astro/zod';
import { both, day, field, id, knownDay, listOf } from '../field.ts';
import type { Kind } from '../kind.ts';
import { country } from './country.ts';
import type { KindFields } from './kind-fields.ts';

export const TOURISM_KINDS = [
  'spiritual',
  'experiential',
  'ecological',
  'resort',
  'agricultural',
] as const;
export type TourismKind = (typeof TOURISM_KINDS)[number];

const recognition = z.strictObject({
  name: field(both, 'Tên danh hiệu, xếp hạng.', 'The title or listing.'),
  since: field(
    knownDay.optional(),
    'Từ ngày nào (hoặc tháng, năm).',
    'The day since when (or month, or year).',
  ),
});

const protection = z.strictObject({
  by: field(
    z.enum(['gi', 'pdo', 'certification-mark', 'trademark', 'ocop', 'heritage']),
    'Hình thức: gi (chỉ dẫn địa lý), pdo (tên gọi xuất xứ của EU), certification-mark (nhãn hiệu chứng nhận), trademark (nhãn hiệu), ocop (OCOP), heritage (di sản).',
    'The kind: gi (geographical indication), pdo (of the EU), certification-mark, trademark, ocop or heritage.',
  ),
  reference: field(both.optional(), 'Số giấy chứng nhận, quyết định.', 'Its number.'),
  date: field(
    knownDay.optional(),
    'Ngày cấp, hoặc tháng, năm.',
    'The day it was given, or month, or year.',
  ),
  note: field(both.optional(), 'Điều cần nói thêm.', 'Anything to add.'),
});

/** What a province says of itself. */
export const PROVINCE_KINDS = {
  overview: {
    shared: {
      order: field(
        z.number().int().optional(),
        'Số thứ tự trong hồ sơ địa phương.',
        'Its place in the profile of the province.',
      ),
    },
    words: {},
  },
  place: {
    shared: {
      tourism: field(
        listOf(z.enum(TOURISM_KINDS)).min(1),
        'Loại hình: spiritual (tâm linh), experiential (trải nghiệm), ecological (sinh thái), resort (nghỉ dưỡng), agricultural (nông nghiệp).',
        'The kinds of tourism it serves.',
      ),
      locality: field(both, 'Xã, phường hoặc vùng.', 'The commune, ward or area.'),
      season: field(both.optional(), 'Mùa đẹp nhất.', 'The best season.'),
      recognitions: field(
        z.array(recognition).default([]),
        'Các danh hiệu, xếp hạng.',
        'Titles and listings it holds.',
      ),
    },
    words: {},
  },
  product: {
    shared: {
      locality: field(both.optional(), 'Nơi làm ra.', 'Where it is made.'),
      markets: field(listOf(country).default([]), 'Thị trường đã xuất khẩu.', 'Export markets.'),
      protection: field(
        z.array(protection).default([]),
        'Bảo hộ và công nhận, quan trọng nhất đứng đầu.',
        'Protections and distinctions, the main one first.',
      ),
      season: field(both.optional(), 'Mùa vụ.', 'Its season.'),
    },
    words: {},
  },
  investment: {
    shared: {
      subject: field(
        z.enum(['zone', 'project', 'incentive', 'field', 'gate']),
        'zone (khu), project (dự án), incentive (ưu đãi), field (lĩnh vực), gate (cửa khẩu).',
        'What it is about.',
      ),
      facts: field(listOf(id).default([]), 'Các số liệu chính.', 'Its main facts.'),
      decision: field(both.optional(), 'Văn bản thành lập, phê duyệt.', 'The decision behind it.'),
    },
    words: {},
  },
  cooperation: {
    shared: {
      countries: field(
        listOf(country).min(1),
        'Mã các nước đối tác, theo vocabulary.yaml.',
        'The partner countries’ codes.',
      ),
      locality: field(both.optional(), 'Địa phương đối tác.', 'The partner locality.'),
      agreements: field(
        z
          .array(
            z.strictObject({
              date: field(day.optional(), 'Ngày ký.', 'The day it was signed.'),
              name: field(both, 'Tên thỏa thuận.', 'The name of the agreement.'),
            }),
          )
          .default([]),
        'Các thỏa thuận đã ký, mỗi thỏa thuận một dòng.',
        'Agreements signed, each on a line of its own.',
      ),
    },
    words: {},
  },
} as const satisfies Partial<Record<Kind, KindFields>>;
