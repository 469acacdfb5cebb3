import { z } from 'astro/zod';
import { both, day, field, id, webAddress, words } from '../field.ts';
import type { Kind } from '../kind.ts';
import { PILLARS } from '../vocabulary.ts';

const country = z.string().regex(/^[A-Z]{2}$/, 'country');
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'month-day');
const lunarDay = z.string().regex(/^([1-9]|[12]\d|30)\/([1-9]|1[0-2])$/, 'lunar-day');
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock');

export const TOURISM_KINDS = [
  'spiritual',
  'experiential',
  'ecological',
  'resort',
  'agricultural',
] as const;
export type TourismKind = (typeof TOURISM_KINDS)[number];

const recognition = z.strictObject({ name: both, since: z.union([day, z.string()]).optional() });

const protection = z.strictObject({
  by: field(
    z.enum(['gi', 'pdo', 'certification-mark', 'trademark', 'ocop', 'heritage']),
    'Hình thức bảo hộ hoặc công nhận.',
    'The kind of protection or recognition.',
  ),
  reference: field(words.optional(), 'Số giấy chứng nhận, quyết định.', 'Its number.'),
  date: z.union([day, z.string().regex(/^\d{4}(-\d{2})?$/, 'day')]).optional(),
  note: both.optional(),
});

/** What each kind adds: `shared` once in the original, `words` in each language. */
export const KIND_FIELDS = {
  news: {
    shared: {
      happened: field(
        day.optional(),
        'Ngày diễn ra sự việc, nếu khác ngày đăng.',
        'The day it happened, if not the day of publication.',
      ),
    },
    words: {},
  },
  story: { shared: {}, words: {} },
  explainer: {
    shared: {
      explains: field(
        z.enum(PILLARS).optional(),
        'Ghi trụ cột nếu đây là bài giải thích chính của trụ cột đó.',
        'The pillar this is the main explainer of.',
      ),
      order: field(
        z.number().int().optional(),
        'Số thứ tự trong Tìm hiểu ASEAN.',
        'Its place in About ASEAN.',
      ),
    },
    words: {},
  },
  member: {
    shared: {
      country,
      joined: field(day, 'Ngày gia nhập ASEAN.', 'The day it joined ASEAN.'),
      capital: both,
      languages: field(both, 'Ngôn ngữ chính thức.', 'Official languages.'),
      currency: both,
      area: field(id, 'Tên số liệu diện tích.', 'The fact with its area.'),
      population: field(id, 'Tên số liệu dân số.', 'The fact with its population.'),
      relations: field(
        day.optional(),
        'Ngày thiết lập quan hệ ngoại giao với Việt Nam.',
        'The day diplomatic relations with Viet Nam began.',
      ),
      heritage: field(z.array(both).default([]), 'Di sản thế giới tiêu biểu.', 'World Heritage.'),
    },
    words: {},
  },
  partner: {
    shared: {
      country: country.optional(),
      since: field(words, 'Bắt đầu đối thoại từ năm.', 'Dialogue since.'),
      partnership: z.enum(['comprehensive', 'strategic', 'dialogue']),
      partnershipSince: z.union([day, z.string().regex(/^\d{4}(-\d{2})?$/, 'day')]).optional(),
    },
    words: {},
  },
  overview: {
    shared: { order: z.number().int().optional() },
    words: {},
  },
  place: {
    shared: {
      tourism: field(
        z.array(z.enum(TOURISM_KINDS)).min(1),
        'Loại hình: spiritual (tâm linh), experiential (trải nghiệm), ecological (sinh thái), resort (nghỉ dưỡng), agricultural (nông nghiệp).',
        'The kinds of tourism it serves.',
      ),
      locality: field(both, 'Xã, phường hoặc vùng.', 'The commune, ward or area.'),
      season: field(both.optional(), 'Mùa đẹp nhất.', 'The best season.'),
      recognitions: z.array(recognition).default([]),
    },
    words: {},
  },
  product: {
    shared: {
      locality: both.optional(),
      markets: field(z.array(country).default([]), 'Thị trường đã xuất khẩu.', 'Export markets.'),
      protection: z.array(protection).default([]),
      season: both.optional(),
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
      facts: field(z.array(id).default([]), 'Các số liệu chính.', 'Its main facts.'),
      decision: field(words.optional(), 'Văn bản thành lập, phê duyệt.', 'The decision behind it.'),
    },
    words: {},
  },
  cooperation: {
    shared: {
      countries: z.array(country).min(1),
      locality: field(both.optional(), 'Địa phương đối tác.', 'The partner locality.'),
      agreements: z.array(z.strictObject({ date: day.optional(), name: both })).default([]),
    },
    words: {},
  },
  event: {
    shared: {
      start: field(day.optional(), 'Ngày bắt đầu.', 'The first day.'),
      end: field(day.optional(), 'Ngày kết thúc.', 'The last day.'),
      startTime: clock.optional(),
      endTime: clock.optional(),
      yearly: field(
        z.strictObject({ start: monthDay, end: monthDay.optional() }).optional(),
        'Lặp lại hằng năm theo dương lịch, ví dụ start: 08-08.',
        'Every year on this day of the solar calendar.',
      ),
      lunar: field(
        z.strictObject({ start: lunarDay, end: lunarDay.optional() }).optional(),
        'Lặp lại hằng năm theo âm lịch Việt Nam, ví dụ start: 22/4.',
        'Every year by the Vietnamese lunar calendar.',
      ),
      status: field(
        z.enum(['confirmed', 'planned', 'cancelled']).default('confirmed'),
        'confirmed (đã xác nhận), planned (theo kế hoạch), cancelled (đã hủy).',
        'How certain it is.',
      ),
      place: field(both.optional(), 'Nơi tổ chức.', 'Where it is held.'),
    },
    words: {},
  },
  document: {
    shared: {
      number: field(words, 'Số, ký hiệu.', 'Number and symbol.'),
      type: field(both, 'Hình thức văn bản, ví dụ Quyết định.', 'The form of document.'),
      issuer: field(id, 'Cơ quan ban hành, theo vocabulary.yaml.', 'The issuing body.'),
      issued: field(day, 'Ngày ban hành.', 'The day it was issued.'),
      effective: field(day, 'Ngày hiệu lực.', 'The day it takes effect.'),
      file: field(
        z.strictObject({
          url: webAddress.optional(),
          path: words.optional(),
          format: z.enum(['pdf', 'docx', 'html']),
          language: z.enum(['vi', 'en']).default('vi'),
        }),
        'Tệp trong thư mục (path) hoặc địa chỉ chính thức (url).',
        'A file in the folder (path) or its official address (url).',
      ),
      status: z.enum(['in-force', 'expired', 'replaced', 'past-period']),
      replacedBy: field(words.optional(), 'Văn bản thay thế.', 'What replaces it.'),
    },
    words: {
      abstract: field(words, 'Trích yếu.', 'The abstract.'),
    },
  },
  media: {
    shared: {
      medium: z.enum(['video', 'livestream', 'audio', 'photos', 'infographic']),
      url: webAddress.optional(),
      embed: field(
        webAddress.optional(),
        'Địa chỉ khung phát; chỉ tải khi người xem bấm.',
        'The player’s address, loaded only on a click.',
      ),
      minutes: z.number().positive().optional(),
      files: z.array(z.strictObject({ file: words, credit: words })).default([]),
    },
    words: {
      fileAlts: field(z.array(words).default([]), 'Tả từng ảnh, theo thứ tự.', 'Alt texts.'),
    },
  },
  publication: {
    shared: {
      type: z.enum(['bulletin', 'special', 'leaflet', 'book']),
      issue: words.optional(),
      period: words.optional(),
      contents: field(z.array(words).default([]), 'Các mục có trong số này.', 'Entries in it.'),
      file: words.optional(),
    },
    words: {},
  },
  page: {
    shared: {
      role: z.enum(['about', 'contact', 'accessibility', 'privacy', 'copyright', 'other']),
    },
    words: {},
  },
} as const satisfies Record<Kind, { shared: z.core.$ZodLooseShape; words: z.core.$ZodLooseShape }>;
