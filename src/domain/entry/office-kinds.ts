import { z } from 'astro/zod';
import {
  both,
  day,
  field,
  id,
  knownDay,
  listOf,
  monthDay,
  span,
  webAddress,
  words,
} from '../field.ts';
import type { Kind } from '../kind.ts';
import type { KindFields } from './kind-fields.ts';

/** Of the six fields of a document, those that a copy may lack; each has to be said. */
export const DOCUMENT_GAPS = ['number', 'effective', 'file'] as const;

export const DOCUMENT_STATES = [
  'in-force',
  'expired',
  'replaced',
  'past-period',
  'unverified',
] as const;

const lunarDay = z.string().regex(/^([1-9]|[12]\d|30)\/([1-9]|1[0-2])$/, 'lunar-day');
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock');

/** What an office announces, issues and publishes. */
export const OFFICE_KINDS = {
  event: {
    shared: {
      start: field(day.optional(), 'Ngày bắt đầu.', 'The first day.'),
      end: field(day.optional(), 'Ngày kết thúc.', 'The last day.'),
      startTime: field(
        clock.optional(),
        'Giờ bắt đầu, ví dụ 08:00.',
        'The hour it begins, such as 08:00.',
      ),
      endTime: field(
        clock.optional(),
        'Giờ kết thúc, ví dụ 11:30.',
        'The hour it ends, such as 11:30.',
      ),
      yearly: field(
        z
          .strictObject({
            start: field(monthDay, 'Ngày bắt đầu, tháng-ngày.', 'The first day: month-day.'),
            end: field(monthDay.optional(), 'Ngày cuối, tháng-ngày.', 'The last day: month-day.'),
          })
          .optional(),
        'Lặp lại hằng năm theo dương lịch, ví dụ start: 08-08.',
        'Every year on this day of the solar calendar.',
      ),
      lunar: field(
        z
          .strictObject({
            start: field(
              lunarDay,
              'Ngày bắt đầu, ngày/tháng âm lịch.',
              'The first day: day/month.',
            ),
            end: field(
              lunarDay.optional(),
              'Ngày cuối, ngày/tháng âm lịch.',
              'The last day: day/month.',
            ),
          })
          .optional(),
        'Lặp lại hằng năm theo âm lịch Việt Nam, ví dụ start: 22/4.',
        'Every year by the Vietnamese lunar calendar.',
      ),
      status: field(
        z.enum(['confirmed', 'planned', 'cancelled']).default('confirmed'),
        'confirmed (đã xác nhận), planned (theo kế hoạch), cancelled (đã hủy).',
        'How certain it is: confirmed, planned or cancelled.',
      ),
      place: field(both.optional(), 'Nơi tổ chức.', 'Where it is held.'),
    },
    words: {},
  },
  document: {
    shared: {
      number: field(words.optional(), 'Số, ký hiệu.', 'Number and symbol.'),
      type: field(both, 'Hình thức văn bản, ví dụ Quyết định.', 'The form of document.'),
      issuer: field(id, 'Cơ quan ban hành, theo vocabulary.yaml.', 'The issuing body.'),
      issued: field(
        knownDay,
        'Ngày ban hành; chỉ biết tháng thì ghi 2022-04.',
        'The day it was issued; 2022-04 where only the month is known.',
      ),
      effective: field(knownDay.optional(), 'Ngày hiệu lực.', 'The day it takes effect.'),
      file: field(
        z
          .strictObject({
            url: field(
              webAddress.optional(),
              'Địa chỉ chính thức của văn bản.',
              'Its official address.',
            ),
            path: field(
              words.optional(),
              'Tên tệp trong thư mục của mục.',
              'The name of a file in the entry’s folder.',
            ),
            format: field(
              z.enum(['pdf', 'docx', 'html']),
              'Dạng của tệp: pdf, docx hoặc html.',
              'The format of the file: pdf, docx or html.',
            ),
            language: field(
              z.enum(['vi', 'en']).default('vi'),
              'Tệp viết bằng tiếng nào: vi hoặc en.',
              'Its language: vi or en.',
            ),
          })
          .refine(({ url, path }) => url !== undefined || path !== undefined, 'file-or-url')
          .optional(),
        'Tệp trong thư mục (path) hoặc địa chỉ chính thức (url).',
        'A file in the folder (path) or its official address (url).',
      ),
      notKnown: field(
        listOf(z.enum(DOCUMENT_GAPS)).default([]),
        'Những mục mà bản lưu không cho biết: number (số), effective (ngày hiệu lực), file (tệp). Trang sẽ ghi “Chưa có thông tin”.',
        'What the copy at hand does not tell: number, effective, file. The page says so.',
      ),
      status: field(
        z.enum(DOCUMENT_STATES),
        'in-force (còn hiệu lực), expired (hết hiệu lực), replaced (đã thay thế), past-period (đã hết giai đoạn), unverified (chưa kiểm chứng được là còn hiệu lực).',
        'in-force, expired, replaced, past-period (its period is over) or unverified, where no source says that it is in force.',
      ),
      replacedBy: field(
        words.optional(),
        'Văn bản thay thế (tên thư mục).',
        'The document that replaces it (its folder name).',
      ),
    },
    words: {
      abstract: field(words, 'Trích yếu.', 'The abstract.'),
    },
  },
  media: {
    shared: {
      medium: field(
        z.enum(['video', 'livestream', 'audio', 'photos', 'infographic']),
        'Loại: video, livestream (trực tiếp), audio (âm thanh), photos (bộ ảnh), infographic (đồ họa).',
        'What it is.',
      ),
      url: field(
        webAddress.optional(),
        'Địa chỉ xem hoặc nghe ở nơi đăng gốc.',
        'Where it can be seen or heard.',
      ),
      embed: field(
        webAddress.optional(),
        'Địa chỉ khung phát; chỉ tải khi người xem bấm.',
        'The player’s address, loaded only on a click.',
      ),
      minutes: field(z.number().positive().optional(), 'Dài bao nhiêu phút.', 'How many minutes.'),
      files: field(
        listOf(
          z.strictObject({
            file: field(words, 'Tên tệp.', 'The name of the file.'),
            credit: field(words, 'Tác giả hoặc nguồn.', 'Who made it, or where it is from.'),
          }),
          'file',
        ).default([]),
        'Các tệp trong thư mục, mỗi tệp kèm tên tác giả.',
        'Files in the folder, each with its author.',
      ),
    },
    words: {
      fileAlts: field(z.array(words).default([]), 'Tả từng ảnh, theo thứ tự.', 'Alt texts.'),
    },
  },
  publication: {
    shared: {
      type: field(
        z.enum(['bulletin', 'special', 'leaflet', 'book']),
        'Loại: bulletin (bản tin), special (đặc san), leaflet (tờ rơi), book (sách).',
        'What it is.',
      ),
      issue: field(words.optional(), 'Số thứ mấy.', 'Which issue.'),
      period: field(
        span.optional(),
        'Cho thời gian nào: tháng 2026-11, quý 2026-Q4, hoặc năm "2026".',
        'The time it is for: a month 2026-11, a quarter 2026-Q4, or a year "2026".',
      ),
      contents: field(listOf(words).default([]), 'Các mục có trong số này.', 'Entries in it.'),
      file: field(
        words.optional(),
        'Tệp in, nằm cùng thư mục.',
        'The printed file, in the folder.',
      ),
    },
    words: {},
  },
  page: {
    shared: {
      role: field(
        z.enum(['about', 'contact', 'accessibility', 'privacy', 'copyright', 'other']),
        'Trang này nói về: about (giới thiệu), contact (liên hệ), accessibility (khả năng truy cập), privacy (quyền riêng tư), copyright (bản quyền), other (khác).',
        'What the page is for.',
      ),
    },
    words: {},
  },
} as const satisfies Partial<Record<Kind, KindFields>>;
