import type { Rule } from './rule.ts';

/** Shape: the body of a text. */
export const BODY_RULES = {
  'unreadable-body': {
    level: 'error',
    what: {
      vi: 'Máy không hiểu nội dung từ dòng này: {reason}',
      en: 'The text cannot be understood from this line on: {reason}',
    },
    fix: {
      vi: 'Thường do dấu {brace} hoặc dấu < đứng một mình. Muốn viết chính các dấu này, thêm dấu \\ phía trước.',
      en: 'Usually a stray {brace} or <. To write the sign itself, put a \\ before it.',
    },
  },
  'code-in-content': {
    level: 'error',
    what: {
      vi: 'Bài viết có mã lệnh: {code}',
      en: 'The text contains code: {code}',
    },
    fix: {
      vi: 'Nội dung không được chứa mã. Xóa đoạn này; muốn viết dấu ngoặc nhọn thì thêm dấu \\ phía trước.',
      en: 'Content holds no code. Delete it; to write a brace itself, put a \\ before it.',
    },
  },
  'unknown-component': {
    level: 'error',
    what: {
      vi: 'Không có thành phần nào tên là <{name}>.',
      en: 'There is no component named <{name}>.',
    },
    fix: {
      vi: 'Sửa tên{nearest}, hoặc nếu muốn viết dấu < thì thêm dấu \\ phía trước.',
      en: 'Correct the name{nearest}, or put a \\ before the < if it is meant as a sign.',
    },
  },
  'bad-attribute': {
    level: 'error',
    what: {
      vi: 'Thành phần <{name}> có thuộc tính "{attribute}" không đúng.',
      en: 'The component <{name}> has a wrong attribute "{attribute}".',
    },
    fix: {
      vi: 'Các thuộc tính được dùng: {allowed}. Giá trị viết trong dấu nháy kép.',
      en: 'It takes: {allowed}. Values stand in double quotes.',
    },
  },
  'missing-attribute': {
    level: 'error',
    what: {
      vi: 'Thành phần <{name}> thiếu thuộc tính "{attribute}".',
      en: 'The component <{name}> lacks the attribute "{attribute}".',
    },
    fix: {
      vi: 'Viết thêm {attribute}="…" vào <{name}>.',
      en: 'Add {attribute}="…" to <{name}>.',
    },
  },
} as const satisfies Record<string, Rule>;
