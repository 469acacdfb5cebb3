import type { FILE_RULES } from '../file-rules.ts';
import type { Explanation } from './explanation.ts';

export const FILES_EXPLAINED = {
  'missing-file': {
    why: {
      vi: 'Thiếu tệp này thì không dựng được trang nào cho bạn đọc.',
      en: 'Without this file no page can be built for readers.',
    },
    wrong: 'provinces: [tinh-moi]',
    right: 'content/provinces/tinh-moi/province.yaml',
  },
  'file-name': {
    why: {
      vi: 'Tên tệp thành địa chỉ. Dấu và khoảng trắng biến thành %E1%BA…, gãy khi chép vào tin nhắn.',
      en: 'Names become addresses. Marks and spaces turn into %E1%BA… and break when pasted.',
    },
    wrong: 'Ảnh Lễ Hội.JPG',
    right: 'anh-le-hoi.jpg',
  },
  'text-name': {
    why: {
      vi: 'Máy tìm bản viết theo tên tệp; sai một chữ hoa là bài không lên trang.',
      en: 'Texts are found by their names; with one capital letter the article is not published.',
    },
    wrong: 'Index.vi.mdx',
    right: 'index.vi.mdx',
  },
  'orphan-file': {
    why: {
      vi: 'Tệp thừa làm kho nặng dần, và thường là dấu hiệu bài gọi sai tên ảnh.',
      en: 'Unused files weigh on the archive, and often a text names its picture wrongly.',
    },
    wrong: 'anh-2.jpg',
    right: '![Chợ nổi buổi sáng](anh-2.jpg "Ảnh: Nguyễn An")',
  },
  'unread-file': {
    why: {
      vi: 'Số liệu, nguồn trong tệp sai tên không tới được bạn đọc.',
      en: 'Facts and sources in a file of another name never reach a reader.',
    },
    wrong: 'content/fact.yaml',
    right: 'content/facts.yaml',
  },
  'misplaced-entry': {
    why: {
      vi: 'Thư mục quyết định loại bài và chuyên trang; đặt sai chỗ thì bài không hiện ở đâu cả.',
      en: 'The folder decides kind and section; elsewhere the entry is shown nowhere.',
    },
    wrong: 'content/asean/explainer/asean-la-gi/',
    right: 'content/asean/explainers/asean-la-gi/',
  },
  'not-utf8': {
    why: {
      vi: 'Bạn đọc thấy ô vuông hoặc dấu hỏi thay cho chữ Việt.',
      en: 'Readers see boxes or question marks instead of Vietnamese letters.',
    },
    wrong: 'Encoding: ANSI, Unicode (UTF-16)',
    right: 'Encoding: UTF-8',
  },
  'merge-marks': {
    why: {
      vi: 'Bạn đọc thấy hai lời trái nhau và những dấu lạ của Git.',
      en: 'Readers see two versions that contradict each other, and strange signs.',
    },
    wrong: '<<<<<<< HEAD\ngiờ mở: 7:00\n=======\ngiờ mở: 8:00\n>>>>>>> main',
    right: 'giờ mở: 8:00',
  },
  'not-nfc': {
    why: {
      vi: 'Hai chữ trông giống nhau mà mã khác nhau: tìm kiếm và nút “tìm trong trang” bỏ sót.',
      en: 'Two words look the same and differ in code: search passes over one of them.',
    },
    wrong: 'Việt (V + i + ê + dấu nặng rời)',
    right: 'Việt (chữ dựng sẵn)',
  },
  'foreign-d': {
    why: {
      vi: 'Phần mềm đọc màn hình đọc sai chữ này, và tìm “Đồng” không ra “Ðồng”.',
      en: 'Screen readers mispronounce it, and a search for “Đồng” does not find “Ðồng”.',
    },
    wrong: 'Ðồng Tháp (U+00D0)',
    right: 'Đồng Tháp (U+0110)',
  },
  'tone-place': {
    why: {
      vi: 'Một trang có cả “hòa” lẫn “hoà” trông cẩu thả, và người tìm chữ này bỏ lỡ chữ kia.',
      en: 'A page with both “hòa” and “hoà” looks careless, and who looks for one misses the other.',
    },
    wrong: 'hoà bình, khoẻ, thuý',
    right: 'hòa bình, khỏe, thúy',
  },
  'invisible-character': {
    why: {
      vi: 'Ký tự ẩn cắt đôi một chữ: tìm không ra, liên kết gãy, giọng đọc vấp.',
      en: 'It cuts a word in two: search misses it, links break, reading aloud stumbles.',
    },
    wrong: 'xuất[U+200B]khẩu',
    right: 'xuất khẩu',
  },
} as const satisfies Record<keyof typeof FILE_RULES, Explanation>;
