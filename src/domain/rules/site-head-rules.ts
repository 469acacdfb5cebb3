import type { Rule } from './rule.ts';

/** What a built page says about itself in its head. */
export const SITE_HEAD_RULES = {
  'page-lang': {
    level: 'error',
    what: {
      vi: 'Trang không khai báo ngôn ngữ, hoặc khai báo một ngôn ngữ mà cổng không có: "{lang}".',
      en: 'The page names no language, or one the portal does not have: "{lang}".',
    },
    fix: {
      vi: 'Đặt lang="vi" hoặc lang="en" trên thẻ html, để phần mềm đọc màn hình đọc đúng giọng.',
      en: 'Set lang="vi" or lang="en" on the html element, so that screen readers use the right voice.',
    },
  },
  'page-title': {
    level: 'error',
    what: { vi: 'Trang không có tiêu đề.', en: 'The page has no title.' },
    fix: {
      vi: 'Thêm tiêu đề ngắn nói rõ trang viết về điều gì.',
      en: 'Add a short title that says what the page is about.',
    },
  },
  'page-title-twice': {
    level: 'error',
    what: {
      vi: 'Tiêu đề "{title}" đã dùng cho trang {other}.',
      en: 'The title "{title}" is already the title of {other}.',
    },
    fix: {
      vi: 'Đặt tiêu đề khác, để người đọc phân biệt được hai trang trong thẻ trình duyệt và kết quả tìm kiếm.',
      en: 'Give one of them another title, so that readers can tell them apart in tabs and search results.',
    },
  },
  'page-description': {
    level: 'error',
    what: { vi: 'Trang không có mô tả.', en: 'The page has no description.' },
    fix: {
      vi: 'Thêm tóm tắt một hai câu; máy tìm kiếm và mạng xã hội hiển thị câu này.',
      en: 'Add a summary of one or two sentences; search engines and social networks show it.',
    },
  },
  'page-canonical': {
    level: 'error',
    what: {
      vi: 'Địa chỉ chuẩn (canonical) của trang thiếu hoặc không đúng: "{link}".',
      en: 'The canonical address of the page is missing or wrong: "{link}".',
    },
    fix: {
      vi: 'Địa chỉ chuẩn phải là địa chỉ đầy đủ của chính trang này, hoặc của trang gốc mà nó lặp lại.',
      en: 'The canonical address is the full address of the page itself, or of the original it repeats.',
    },
  },
  'hreflang-missing': {
    level: 'error',
    what: {
      vi: 'Trang có bản ngôn ngữ khác ({link}) nhưng không khai báo bằng hreflang.',
      en: 'The page has a version in another language ({link}) but does not declare it with hreflang.',
    },
    fix: {
      vi: 'Thêm các thẻ link rel="alternate" hreflang cho cả hai bản và x-default.',
      en: 'Add link rel="alternate" hreflang elements for both versions and x-default.',
    },
  },
  'hreflang-self': {
    level: 'error',
    what: {
      vi: 'Trang khai báo các bản ngôn ngữ nhưng không kể chính mình: {address}',
      en: 'The page declares its language versions but not itself: {address}',
    },
    fix: {
      vi: 'Thêm hreflang của chính trang này, với đúng ngôn ngữ ghi trên thẻ html.',
      en: 'Add the hreflang of the page itself, in the language named on its html element.',
    },
  },
  'hreflang-target': {
    level: 'error',
    what: {
      vi: 'Bản ngôn ngữ "{lang}" trỏ tới một địa chỉ không phải là trang được ghi nhận: {link}',
      en: 'The version "{lang}" points to an address that is not a page to be recorded: {link}',
    },
    fix: {
      vi: 'Chỉ khai báo những bản có thật và đúng ngôn ngữ; bỏ hreflang nếu chưa có bản dịch.',
      en: 'Declare only versions that exist, in their own language; leave hreflang out while there is no translation.',
    },
  },
  'hreflang-return': {
    level: 'error',
    what: {
      vi: 'Trang khai báo bản {link}, nhưng bản đó không khai báo ngược lại trang này.',
      en: 'The page declares the version {link}, but that version does not declare this page.',
    },
    fix: {
      vi: 'Hai bản phải khai báo lẫn nhau; nếu chỉ một chiều, máy tìm kiếm bỏ qua cả hai.',
      en: 'Both versions declare each other; search engines ignore a pair that only goes one way.',
    },
  },
  'hreflang-default': {
    level: 'error',
    what: {
      vi: 'Trang khai báo các bản ngôn ngữ nhưng thiếu x-default.',
      en: 'The page declares its language versions but no x-default.',
    },
    fix: {
      vi: 'Thêm hreflang="x-default" cho người đọc dùng ngôn ngữ khác.',
      en: 'Add hreflang="x-default" for readers of other languages.',
    },
  },
  'page-policy': {
    level: 'error',
    what: {
      vi: 'Chính sách bảo mật nội dung của trang thiếu hoặc khác với chính sách chung: "{policy}".',
      en: 'The content security policy of the page is missing or differs from the common one: "{policy}".',
    },
    fix: {
      vi: 'Ghi chính sách bằng contentPolicy() trong src/serve/policy.ts ở đầu phần head của trang.',
      en: 'Write the policy with contentPolicy() of src/serve/policy.ts at the top of the page’s head.',
    },
  },
  'page-json-ld': {
    level: 'error',
    what: {
      vi: 'Dữ liệu có cấu trúc (JSON-LD) không đọc được: {problem}',
      en: 'The structured data (JSON-LD) cannot be read: {problem}',
    },
    fix: {
      vi: 'Tạo khối này bằng JSON.stringify, và viết dấu < thành \\u003c.',
      en: 'Write this block with JSON.stringify, and each < as \\u003c.',
    },
  },
} as const satisfies Record<string, Rule>;
