import { z } from 'astro/zod';
import { both, day, field, id, knownDay, listOf, words } from '../field.ts';
import type { Kind } from '../kind.ts';
import { LEVELS } from '../level.ts';
import { PILLARS } from '../vocabulary.ts';
import { country } from './country.ts';
import type { KindFields } from './kind-fields.ts';

/** What is told and explained to everybody: news, stories, ASEAN itself. */
export const ASEAN_KINDS = {
  news: {
    shared: {
      happened: field(
        knownDay.optional(),
        'Ngày diễn ra sự việc, nếu khác ngày đăng; chỉ ghi tháng hoặc năm khi không biết hơn.',
        'The day it happened, if not the day of publication; the month or year where no more is known.',
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
  lesson: {
    shared: {
      levels: field(
        listOf(z.enum(LEVELS)).min(1),
        'Cấp học: primary (tiểu học), lower-secondary (trung học cơ sở), upper-secondary (trung học phổ thông).',
        'The levels of school it is for.',
      ),
      minutes: field(
        z.number().int().positive(),
        'Dạy trong bao nhiêu phút.',
        'How many minutes it takes in class.',
      ),
      order: field(
        z.number().int().optional(),
        'Số thứ tự trong danh sách bài học.',
        'Its place among the lessons.',
      ),
    },
    words: {},
  },
  member: {
    shared: {
      country: field(
        country,
        'Mã nước, hai chữ hoa, theo vocabulary.yaml.',
        'The country’s two-letter code.',
      ),
      joined: field(day, 'Ngày gia nhập ASEAN.', 'The day it joined ASEAN.'),
      capital: field(both, 'Thủ đô.', 'The capital.'),
      languages: field(both, 'Ngôn ngữ chính thức.', 'Official languages.'),
      currency: field(both, 'Đồng tiền.', 'The currency.'),
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
      country: field(
        country.optional(),
        'Mã nước, hai chữ hoa, theo vocabulary.yaml.',
        'The country’s two-letter code.',
      ),
      since: field(words, 'Bắt đầu đối thoại từ năm.', 'Dialogue since.'),
      partnership: field(
        z.enum(['comprehensive', 'strategic', 'dialogue']),
        'Mức quan hệ: comprehensive (chiến lược toàn diện), strategic (chiến lược), dialogue (đối thoại).',
        'The kind of partnership.',
      ),
      partnershipSince: field(
        knownDay.optional(),
        'Ngày (hoặc tháng, năm) lập mức quan hệ ấy.',
        'The day, month or year that partnership began.',
      ),
    },
    words: {},
  },
} as const satisfies Partial<Record<Kind, KindFields>>;
