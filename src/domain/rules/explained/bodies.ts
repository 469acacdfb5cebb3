import type { BODY_RULES } from '../body-rules.ts';
import type { Explanation } from './explanation.ts';

export const BODIES_EXPLAINED = {
  'unreadable-body': {
    why: {
      vi: 'Máy không dựng được phần còn lại của bài.',
      en: 'The rest of the text cannot be built.',
    },
    wrong: 'Dưới <5 tuổi',
    right: 'Dưới 5 tuổi, hoặc: Dưới \\<5 tuổi',
  },
  'unclosed-component': {
    why: {
      vi: 'Máy không biết thành phần kết thúc ở đâu, nên không dựng được phần còn lại.',
      en: 'Where it ends cannot be told, so the rest of the text cannot be built.',
    },
    wrong: 'Có <Fact id="asean-members" nước.',
    right: 'Có <Fact id="asean-members" /> nước.',
  },
  'html-in-content': {
    why: {
      vi: 'HTML chép từ nơi khác làm trang vỡ trên điện thoại và có thể mang mã theo dõi.',
      en: 'HTML from elsewhere breaks pages on phones and may bring code that follows readers.',
    },
    wrong: 'Một<br>hai. <b>Ba</b>.',
    right: 'Một\n\nhai. **Ba**.',
  },
  'heading-not-read': {
    why: {
      vi: 'Bạn đọc thấy “##” trên trang, và mục lục thiếu phần ấy.',
      en: 'Readers see “##” on the page, and the contents lack that part.',
    },
    wrong: '##Lợi ích',
    right: '## Lợi ích',
  },
  'empty-heading': {
    why: {
      vi: 'Phần mềm đọc màn hình đọc ra một đề mục trống.',
      en: 'Screen readers announce a heading that says nothing.',
    },
    wrong: '##',
    right: '## Lợi ích',
  },
  'heading-underlined': {
    why: {
      vi: 'Cả câu hiện thành chữ to và vào mục lục của trang.',
      en: 'The whole sentence is shown in large letters and listed among the page’s contents.',
    },
    wrong: 'Mang theo giấy tờ.\n---',
    right: 'Mang theo giấy tờ.\n\n---',
  },
  'list-not-read': {
    why: {
      vi: 'Danh sách chép từ Word thành một đoạn dài, khó đọc; phần mềm đọc màn hình không đếm được mục.',
      en: 'A list copied from Word becomes one long paragraph, and screen readers count no items.',
    },
    wrong: '• Hộ chiếu\n• Tờ khai',
    right: '- Hộ chiếu\n- Tờ khai',
  },
  'table-not-read': {
    why: {
      vi: 'Bạn đọc thấy một đoạn chữ dính nhau bằng dấu |.',
      en: 'Readers see words run together with | between them.',
    },
    wrong: '| Năm | Lượt khách |\n| 2026 | 1,5 triệu |',
    right: '| Năm | Lượt khách |\n| --- | --- |\n| 2026 | 1,5 triệu |',
  },
  'link-not-read': {
    why: {
      vi: 'Bạn đọc thấy dấu ngoặc và địa chỉ thay cho một liên kết bấm được.',
      en: 'Readers see brackets and an address in place of a link.',
    },
    wrong: '[bài trước](entry: gao)',
    right: '[bài trước](entry:gao)',
  },
  'link-without-words': {
    why: {
      vi: 'Bạn đọc không thấy liên kết; phần mềm đọc màn hình đọc cả địa chỉ.',
      en: 'Readers do not see the link, and screen readers spell out its address.',
    },
    wrong: '[](https://asean.org)',
    right: '[trang của Ban Thư ký ASEAN](https://asean.org)',
  },
  'vague-link': {
    why: {
      vi: 'Người dùng phần mềm đọc màn hình nghe riêng các liên kết: năm chữ “tại đây” thì không chọn được.',
      en: 'Screen readers list links by themselves: among five that say “here” nobody can choose.',
    },
    wrong: 'Xem [tại đây](entry:rcep).',
    right: 'Xem [Hiệp định RCEP](entry:rcep).',
  },
  footnote: {
    why: {
      vi: 'Bạn đọc điện thoại phải nhảy xuống cuối trang rồi quay lại; nguồn đã có khung riêng.',
      en: 'On a phone readers jump to the end and back; sources have a box of their own.',
    },
    wrong: 'Kim ngạch tăng[^1].\n\n[^1]: Theo Cục Hải quan.',
    right: 'Theo Cục Hải quan, kim ngạch tăng.',
  },
  'bold-not-read': {
    why: {
      vi: 'Bạn đọc thấy các dấu sao thay cho chữ đậm.',
      en: 'Readers see asterisks in place of bold words.',
    },
    wrong: '**Lưu ý: **mang theo giấy tờ',
    right: '**Lưu ý:** mang theo giấy tờ',
  },
  'code-in-content': {
    why: {
      vi: 'Mã trong bài có thể làm hỏng trang hoặc lộ thông tin của bạn đọc.',
      en: 'Code in a text can break the page or give readers’ data away.',
    },
    wrong: 'Tổng là {1 + 1}.',
    right: 'Tổng là 2.',
  },
  'unknown-component': {
    why: {
      vi: 'Thành phần gõ sai tên thì phần ấy của bài biến mất.',
      en: 'Under a wrong name this part of the text is not shown.',
    },
    wrong: '<Fac id="asean-members" />',
    right: '<Fact id="asean-members" />',
  },
  'bad-attribute': {
    why: {
      vi: 'Thuộc tính sai thì thành phần hiện không như bạn muốn.',
      en: 'With a wrong attribute the component does not show what you meant.',
    },
    wrong: '<Note kind="luu-y">',
    right: '<Note kind="check">',
  },
  'words-in-component': {
    why: {
      vi: 'Thành phần này tự lấy chữ từ số liệu; chữ viết bên trong bị bỏ, câu văn thành thiếu.',
      en: 'This component takes its words from the facts; those inside are lost to the sentence.',
    },
    wrong: '<Fact id="so-thanh-vien">mười một</Fact>',
    right: '<Fact id="so-thanh-vien" />',
  },
  'empty-component': {
    why: {
      vi: 'Bạn đọc gặp một chỗ trống giữa câu, hoặc một khung không có lời.',
      en: 'Readers meet a gap in the sentence, or a box without words.',
    },
    wrong: '<Term id="rcep" />',
    right: '<Term id="rcep">RCEP</Term>',
  },
  'missing-attribute': {
    why: {
      vi: 'Thiếu thuộc tính này, thành phần không biết phải hiện gì.',
      en: 'Without it the component does not know what to show.',
    },
    wrong: '<Benefit>',
    right: '<Benefit title="Hộ kinh doanh">',
  },
} as const satisfies Record<keyof typeof BODY_RULES, Explanation>;
