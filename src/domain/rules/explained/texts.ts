import type { TEXT_RULES } from '../sense-text-rules.ts';
import type { Explanation } from './explanation.ts';

export const TEXTS_EXPLAINED = {
  'no-original': {
    why: {
      vi: 'Ngày, nguồn, chủ đề nằm trong bản gốc; không có bản gốc thì mục không lên trang.',
      en: 'Day, sources and topics are in the original; without it the entry is not shown.',
    },
    wrong: 'index.en.mdx (một mình, có translates)',
    right: 'index.vi.mdx + index.en.mdx',
  },
  'two-originals': {
    why: {
      vi: 'Hai bản gốc có thể nói hai ngày khác nhau, và không ai biết bản dịch chậm bao nhiêu.',
      en: 'Two originals may give two days, and nobody can tell how far a translation is behind.',
    },
    wrong: 'index.en.mdx: date, topics, sources…',
    right: 'index.en.mdx: title, summary, translates: pending',
  },
  'stamp-needed': {
    why: {
      vi: 'Nhờ dấu này, trang báo cho bạn đọc khi bản dịch chậm hơn bản gốc.',
      en: 'By the stamp the page tells readers when the translation is behind.',
    },
    wrong: 'translates: pending',
    right: 'npm run stamp -- content/…/ten-muc',
  },
  'draft-to-write': {
    why: {
      vi: 'Lời nhắc cho người viết; bạn đọc chưa thấy bản nháp.',
      en: 'A reminder for the writer; readers do not see drafts.',
    },
    wrong: 'summary: "[cần viết]"',
    right: 'summary: Một câu tóm tắt.',
  },
  'left-to-write': {
    why: {
      vi: 'Bạn đọc sẽ thấy nguyên chữ “[cần viết]” trên trang.',
      en: 'Readers would see “[to write]” on the page.',
    },
    wrong: '[cần viết] Việc gì, ngày nào',
    right: 'Ngày 20/11/2026, …',
  },
  'missing-translation': {
    why: {
      vi: 'Bạn đọc của ngôn ngữ kia chỉ thấy bản gốc, hoặc không thấy gì.',
      en: 'Readers of the other language see the original only, or nothing.',
    },
    wrong: 'index.vi.mdx',
    right: 'index.vi.mdx + index.en.mdx',
  },
  'translation-required': {
    why: {
      vi: 'Ấn bản này đã hứa mọi bài đều có hai ngôn ngữ.',
      en: 'This edition promises both languages for every entry.',
    },
    wrong: 'index.vi.mdx',
    right: 'index.vi.mdx + index.en.mdx',
  },
  'empty-body': {
    why: {
      vi: 'Bạn đọc mở trang và chỉ thấy tiêu đề.',
      en: 'Readers open the page and find a title only.',
    },
    wrong: '---\ntitle: Tên bài\n---',
    right: '---\ntitle: Tên bài\n---\n\nĐoạn mở đầu…',
  },
  'heading-order': {
    why: {
      vi: 'Người dùng phần mềm đọc màn hình nhảy theo cấp đề mục; bỏ cấp là mất đường.',
      en: 'People who use screen readers move by levels of headings and lose their way.',
    },
    wrong: '# Tên phần\n### Phần nhỏ',
    right: '## Tên phần\n### Phần nhỏ',
  },
  'hard-to-read': {
    why: {
      vi: 'Câu dài bắt bạn đọc đọc lại, nhất là trên điện thoại.',
      en: 'Long sentences have to be read twice, above all on a phone.',
    },
    wrong: 'Một câu bốn mươi chữ nối bằng “và”, “trong đó”, “nhằm”…',
    right: 'Hai, ba câu ngắn. Mỗi câu một ý.',
  },
  'avoided-term': {
    why: {
      vi: 'Chữ này sai tên gọi chính thức, hoặc mang nghĩa khác với người đọc nước ngoài.',
      en: 'The words are not the official name, or mean something else to foreign readers.',
    },
    wrong: 'South China Sea',
    right: 'East Sea',
  },
  'parts-differ': {
    why: {
      vi: 'Dấu bản dịch nói rằng hai bản khớp nhau, mà bạn đọc một ngôn ngữ lại thiếu một phần hay một đường dẫn.',
      en: 'The stamp says that the two texts match, yet readers of one language lack a part or a link.',
    },
    wrong: 'Bản gốc có bốn đề mục ##, bản dịch có ba.',
    right: 'Cả hai bản có bốn đề mục, cùng đường dẫn và cùng số liệu.',
  },
  'numbers-differ': {
    why: {
      vi: 'Gõ sai một chữ số khi dịch thì hai nhóm bạn đọc biết hai sự thật khác nhau, và mắt người khó thấy.',
      en: 'One slip of a digit gives two groups of readers two different truths, and eyes pass over it.',
    },
    wrong: 'index.vi.mdx: năm 1995 · index.en.mdx: in 1955',
    right: 'index.vi.mdx: năm 1995 · index.en.mdx: in 1995',
  },
  untranslated: {
    why: {
      vi: 'Bạn đọc đang đọc tiếng Anh thì gặp một đoạn tiếng Việt, thường vì bị bỏ sót khi dịch.',
      en: 'In the middle of one language readers meet the other, mostly forgotten by a translator.',
    },
    wrong: 'index.en.mdx: Cửa khẩu mở từ 7 giờ sáng.',
    right: 'index.en.mdx: The gate opens at 7 a.m.',
  },
  'wrong-language': {
    why: {
      vi: 'Bạn đọc chọn tiếng Anh mà gặp tiếng Việt, giọng đọc máy đọc sai.',
      en: 'Readers choose one language and meet the other, read aloud in the wrong voice.',
    },
    wrong: 'index.en.mdx: title: Hội chợ vùng biên',
    right: 'index.en.mdx: title: A fair at the border',
  },
} as const satisfies Record<keyof typeof TEXT_RULES, Explanation>;
