import type { FIELD_RULES } from '../field-rules.ts';
import type { Explanation } from './explanation.ts';

export const FIELDS_EXPLAINED = {
  'no-front-matter': {
    why: {
      vi: 'Không có phần khai báo thì trang không có tiêu đề, ngày và nguồn.',
      en: 'Without its fields a page has no title, day or source.',
    },
    wrong: 'Đoạn mở đầu…',
    right: '---\ntitle: Tên bài\n---\n\nĐoạn mở đầu…',
  },
  'unclosed-front-matter': {
    why: {
      vi: 'Máy coi cả bài là phần khai báo, nên không còn gì để bạn đọc đọc.',
      en: 'The whole text counts as fields, and nothing is left to read.',
    },
    wrong: '---\ntitle: Tên bài\n\nĐoạn mở đầu…',
    right: '---\ntitle: Tên bài\n---\n\nĐoạn mở đầu…',
  },
  'unreadable-yaml': {
    why: {
      vi: 'Chừng nào máy chưa đọc được dòng này, bài chưa đăng được.',
      en: 'As long as this line cannot be read, the entry cannot be published.',
    },
    wrong: 'title: Xuất khẩu: bảy việc',
    right: 'title: "Xuất khẩu: bảy việc"',
  },
  'tab-in-fields': {
    why: {
      vi: 'Phím Tab rộng hẹp khác nhau trên mỗi máy, nên không nói được dòng nào thuộc dòng nào.',
      en: 'A tab is as wide as each machine likes, so it cannot say which line belongs to which.',
    },
    wrong: 'sources:\n⇥- moit',
    right: 'sources:\n  - moit',
  },
  'hash-in-fields': {
    why: {
      vi: 'Phần sau dấu # bị cắt khỏi tiêu đề hoặc tóm tắt mà không ai hay.',
      en: 'What follows the # is cut off a title or summary, and nobody notices.',
    },
    wrong: 'title: Cửa khẩu #1 của vùng',
    right: "title: 'Cửa khẩu #1 của vùng'",
  },
  'hard-space': {
    why: {
      vi: 'Trông như dấu cách, nhưng máy coi là một chữ, nên không nhận ra trường hoặc giá trị.',
      en: 'It looks like a space and counts as a letter, so the field or its value is not recognised.',
    },
    wrong: 'form:[U+00A0]report',
    right: 'form: report',
  },
  'field-twice': {
    why: {
      vi: 'Hai giá trị cho một trường: bạn đọc có thể thấy giá trị cũ.',
      en: 'With two values for one field, readers may be shown the old one.',
    },
    wrong: 'date: 2026-11-20\ndate: 2026-11-21',
    right: 'date: 2026-11-21',
  },
  'smart-quotes': {
    why: {
      vi: 'Dấu nháy cong hiện ra trên trang, trong kết quả tìm kiếm và làm hỏng ngày, tên nguồn.',
      en: 'Curly quotes show up on the page and in search, and spoil days and names of sources.',
    },
    wrong: 'title: “Hội chợ vùng biên”',
    right: 'title: "Hội chợ vùng biên"',
  },
  'unknown-field': {
    why: {
      vi: 'Trường gõ sai tên bị bỏ qua: bạn đọc không thấy điều bạn đã ghi.',
      en: 'A misspelled field is passed over: readers do not see what you wrote.',
    },
    wrong: 'topic: [origin]',
    right: 'topics: [origin]',
  },
  'missing-field': {
    why: {
      vi: 'Trang cần trường này để hiện đủ cho bạn đọc.',
      en: 'The page needs it to tell readers everything.',
    },
    wrong: 'title: Tên bài',
    right: 'title: Tên bài\nsummary: Một câu tóm tắt.',
  },
  'unknown-value': {
    why: {
      vi: 'Giá trị lạ không xếp được vào nhóm nào, nên bạn đọc lọc sẽ không thấy mục.',
      en: 'An unknown value belongs to no group, so readers who filter do not find the entry.',
    },
    wrong: 'tourism: [spirtual]',
    right: 'tourism: [spiritual]',
  },
  'bad-date': {
    why: {
      vi: 'Ngày sai làm bài đứng sai chỗ trong danh sách, lịch và bộ lọc theo tháng.',
      en: 'A wrong day puts the entry in the wrong place of lists, calendar and months.',
    },
    wrong: 'date: 31/02/2026',
    right: 'date: 2026-02-28',
  },
  'bad-value': {
    why: {
      vi: 'Giá trị sai dạng không hiện đúng được trên trang.',
      en: 'A value of the wrong sort cannot be shown rightly.',
    },
    wrong: 'draft: yes',
    right: 'draft: true',
  },
  'named-twice': {
    why: {
      vi: 'Bạn đọc thấy một điều hai lần, và thường điều thứ hai là gõ nhầm.',
      en: 'Readers meet the same thing twice, and often the second was meant to be another.',
    },
    wrong: 'topics: [origin, tourism, origin]',
    right: 'topics: [origin, tourism]',
  },
  'shared-field-in-translation': {
    why: {
      vi: 'Ghi hai nơi thì có ngày hai bản nói khác nhau; bạn đọc mỗi ngôn ngữ thấy một ngày.',
      en: 'Written in two places, it will one day differ between the languages.',
    },
    wrong: 'index.en.mdx: date: 2026-11-20',
    right: 'index.vi.mdx: date: 2026-11-20',
  },
} as const satisfies Record<keyof typeof FIELD_RULES, Explanation>;
