import type { REFERENCE_RULES } from '../sense-reference-rules.ts';
import type { Explanation } from './explanation.ts';

export const REFERENCES_EXPLAINED = {
  'unknown-name': {
    why: {
      vi: 'Tên không có thật: bạn đọc mất nguồn, chủ đề hoặc con số mà bài dẫn.',
      en: 'The name stands for nothing: readers lose the source, topic or figure it was to give.',
    },
    wrong: 'topics: [orgin]',
    right: 'topics: [origin]',
  },
  'unknown-fact': {
    why: {
      vi: 'Câu văn thiếu mất con số.',
      en: 'The sentence is left without its number.',
    },
    wrong: '<Fact id="asean-member" />',
    right: '<Fact id="asean-members" />',
  },
  'unknown-term': {
    why: {
      vi: 'Bạn đọc bấm vào chữ viết tắt mà không thấy giải thích.',
      en: 'Readers click an acronym and find no explanation.',
    },
    wrong: '<Term id="rcp">RCEP</Term>',
    right: '<Term id="rcep">RCEP</Term>',
  },
  'missing-source': {
    why: {
      vi: 'Không có nguồn thì bạn đọc không kiểm tra được, và cơ quan không trả lời được khi bị hỏi.',
      en: 'Without a source readers cannot check, and the office has no answer when asked.',
    },
    wrong: 'sources: []',
    right: 'sources: [moit]',
  },
  'link-nowhere': {
    why: {
      vi: 'Bạn đọc bấm vào và gặp trang không tìm thấy.',
      en: 'Readers click and meet a page that is not there.',
    },
    wrong: '[bài trước](entry:bai-truoc)',
    right: '[bài trước](entry:quy-tac-xuat-xu)',
  },
  'link-to-draft': {
    why: {
      vi: 'Bài nháp chưa có trên trang, nên liên kết dẫn vào chỗ trống.',
      en: 'A draft is not on the site yet, so the link leads nowhere.',
    },
    wrong: 'related: [bai-con-nhap]',
    right: 'related: [bai-da-dang]',
  },
  'bad-anchor': {
    why: {
      vi: 'Bạn đọc tới đầu trang chứ không tới đoạn bạn muốn chỉ.',
      en: 'Readers land at the top of the page, not at the part you meant.',
    },
    wrong: '[thuế](entry:aec#thue)',
    right: '[thuế](entry:aec#thue-quan-con-so-nen-nho)',
  },
  'bad-link': {
    why: {
      vi: 'Địa chỉ dạng này có thể chạy mã trên máy bạn đọc.',
      en: 'Such an address can run code on a reader’s machine.',
    },
    wrong: '[xem](javascript:…)',
    right: '[xem](https://asean.org/)',
  },
  'refers-to-itself': {
    why: {
      vi: 'Bạn đọc bấm “đọc tiếp” và gặp lại đúng trang đang đọc.',
      en: 'Readers follow “read next” and meet the page they came from.',
    },
    wrong: 'news/gao/index.vi.mdx: related: [gao]',
    right: 'news/gao/index.vi.mdx: related: [quy-tac-xuat-xu]',
  },
  'claimed-twice': {
    why: {
      vi: 'Trang của trụ cột, của nước chỉ hiện được một bài; bài kia bị che.',
      en: 'The page of a pillar or a country can show one entry only, and hides the other.',
    },
    wrong: 'members/lao: country: TH · members/thai-lan: country: TH',
    right: 'members/lao: country: LA',
  },
  'duplicate-entry': {
    why: {
      vi: 'Liên kết theo tên sẽ dẫn nhầm bài.',
      en: 'Links by name would lead to the wrong entry.',
    },
    wrong: 'news/gao/ và products/gao/',
    right: 'news/hoi-cho-gao/ và products/gao/',
  },
  'duplicate-address': {
    why: {
      vi: 'Hai trang chung một địa chỉ thì bạn đọc chỉ thấy một.',
      en: 'Of two pages with one address, readers see one only.',
    },
    wrong: 'slug: gioi-thieu (hai lần)',
    right: 'slug: gioi-thieu-2026',
  },
  'redirect-twice': {
    why: {
      vi: 'Người theo địa chỉ cũ chỉ tới được một trong hai trang, có thể là trang sai.',
      en: 'Who follows the old address reaches one of two pages, perhaps the wrong one.',
    },
    wrong: '- { from: /vi/a/, to: /vi/lich/ }\n- { from: /vi/a/, to: /vi/tin-tuc/ }',
    right: '- { from: /vi/a/, to: /vi/tin-tuc/ }',
  },
  'redirect-loop': {
    why: {
      vi: 'Trình duyệt quay vòng rồi báo lỗi.',
      en: 'The browser goes round and gives up.',
    },
    wrong: '- { from: /vi/a/, to: /vi/a/ }',
    right: '- { from: /vi/a/, to: /vi/tin-tuc/ }',
  },
  'redirect-nowhere': {
    why: {
      vi: 'Người theo địa chỉ cũ gặp trang không tìm thấy.',
      en: 'Who follows the old address meets a page that is not there.',
    },
    wrong: '- { from: /vi/a/, to: /vi/khong-co/ }',
    right: '- { from: /vi/a/, to: /vi/tin-tuc/ }',
  },
  'redirect-over-page': {
    why: {
      vi: 'Trang đang có bị che, không ai mở được.',
      en: 'A page that exists is hidden, and nobody can open it.',
    },
    wrong: '- { from: /vi/tin-tuc/, to: /vi/lich/ }',
    right: '(xóa dòng này)',
  },
} as const satisfies Record<keyof typeof REFERENCE_RULES, Explanation>;
