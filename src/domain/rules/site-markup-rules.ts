import type { Rule } from './rule.ts';

/** What stands in the body of a built page. */
export const SITE_MARKUP_RULES = {
  'page-id-twice': {
    level: 'error',
    what: {
      vi: 'Mã định danh (id) "{id}" xuất hiện nhiều lần trên trang.',
      en: 'The id "{id}" occurs more than once on the page.',
    },
    fix: {
      vi: 'Đổi tên một trong hai; nhãn, liên kết và phần mềm đọc màn hình chỉ tìm thấy cái đầu tiên.',
      en: 'Rename one of them; labels, links and screen readers find only the first.',
    },
  },
  'page-h1': {
    level: 'error',
    what: {
      vi: 'Trang có {count} tiêu đề cấp một, trong khi cần đúng một.',
      en: 'The page has {count} headings of the first level; it needs exactly one.',
    },
    fix: {
      vi: 'Giữ một thẻ h1 cho tiêu đề của trang; các phần bên trong bắt đầu từ h2.',
      en: 'Keep one h1 for the title of the page; its parts begin with h2.',
    },
  },
  'page-heading-order': {
    level: 'error',
    what: {
      vi: 'Tiêu đề nhảy từ cấp {from} xuống cấp {to}.',
      en: 'The headings jump from level {from} to level {to}.',
    },
    fix: {
      vi: 'Không bỏ qua cấp nào, để người dùng phần mềm đọc màn hình nắm được bố cục.',
      en: 'Leave no level out, so that people who use screen readers can follow the outline.',
    },
  },
  'page-image-alt': {
    level: 'error',
    what: {
      vi: 'Hình {link} không có văn bản thay thế.',
      en: 'The image {link} has no text alternative.',
    },
    fix: {
      vi: 'Thêm alt mô tả hình; nếu hình chỉ để trang trí, hãy ghi alt="".',
      en: 'Add an alt that describes the image; if it is decoration only, write alt="".',
    },
  },
  'page-image-size': {
    level: 'error',
    what: {
      vi: 'Hình {link} không ghi chiều rộng và chiều cao, nên trang bị xô lệch khi tải.',
      en: 'The image {link} gives no width and height, so the page shifts while it loads.',
    },
    fix: {
      vi: 'Dùng thành phần hình ảnh của cổng; thành phần này tự ghi kích thước.',
      en: 'Use the portal’s image component, which writes the size by itself.',
    },
  },
  'page-inline-code': {
    level: 'error',
    what: {
      vi: 'Trang chứa mã hoặc kiểu viết thẳng trong HTML: {code}',
      en: 'The page holds code or style written straight into the HTML: {code}',
    },
    fix: {
      vi: 'Chuyển vào tệp .js hoặc .css; chính sách bảo mật không cho chạy mã viết thẳng.',
      en: 'Move it into a .js or .css file; the security policy does not let inline code run.',
    },
  },
  'page-third-party': {
    level: 'error',
    what: {
      vi: 'Trang tải thứ từ nơi khác: {link}',
      en: 'The page loads something from elsewhere: {link}',
    },
    fix: {
      vi: 'Chép tệp về kho này hoặc đổi thành liên kết; không trang nào gửi yêu cầu tới bên thứ ba.',
      en: 'Copy the file into this repository or make it a link; no page sends requests to third parties.',
    },
  },
} as const satisfies Record<string, Rule>;
