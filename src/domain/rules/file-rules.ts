import type { Rule } from './rule.ts';

/** Shape: what a file is called, where it lies, and how its letters are written. */
export const FILE_RULES = {
  'missing-file': {
    level: 'error',
    what: { vi: 'Không có tệp này.', en: 'This file is not there.' },
    fix: {
      vi: 'Thêm tệp (chép từ ấn bản hoặc tỉnh có sẵn rồi sửa), hoặc sửa tên đã gọi nó trong edition.yaml.',
      en: 'Add it (copy that of an existing edition or province), or correct the name in edition.yaml.',
    },
  },
  'file-name': {
    level: 'error',
    what: {
      vi: 'Tên "{name}" có dấu, chữ hoa hoặc khoảng trắng.',
      en: 'The name "{name}" has marks, capitals or spaces.',
    },
    fix: {
      vi: 'Đổi tên thành "{better}".',
      en: 'Rename it to "{better}".',
    },
  },
  'text-name': {
    level: 'error',
    what: {
      vi: 'Tên tệp "{name}" không phải tên của một bản viết, nên bản này không được đăng.',
      en: '"{name}" is not the name of a text, so this text is not published.',
    },
    fix: {
      vi: 'Đổi tên thành "{better}". Bản tiếng Việt là index.vi.mdx, bản tiếng Anh là index.en.mdx.',
      en: 'Rename it to "{better}". The Vietnamese text is index.vi.mdx, the English one index.en.mdx.',
    },
  },
  'orphan-file': {
    level: 'error',
    what: {
      vi: 'Không mục nào dùng tệp này.',
      en: 'No entry uses this file.',
    },
    fix: {
      vi: 'Nhắc đến tệp trong bài, chuyển nó đến đúng thư mục, hoặc xóa.',
      en: 'Use it in a text, move it where it belongs, or delete it.',
    },
  },
  'unread-file': {
    level: 'error',
    what: {
      vi: 'Không có tệp dữ liệu nào tên là "{name}", nên không ai đọc tệp này.',
      en: 'There is no file of data named "{name}", so nothing reads it.',
    },
    fix: {
      vi: 'Sửa tên{nearest}, chuyển tệp vào thư mục của một mục, hoặc xóa.',
      en: 'Correct its name{nearest}, move it into an entry’s folder, or delete it.',
    },
  },
  'misplaced-entry': {
    level: 'error',
    what: {
      vi: 'Thư mục "{folder}" không phải chỗ để mục.',
      en: 'The folder "{folder}" is not a place for entries.',
    },
    fix: {
      vi: 'Chuyển mục vào một trong các thư mục: {choices}{nearest}.',
      en: 'Move the entry to one of: {choices}{nearest}.',
    },
  },
  'not-utf8': {
    level: 'error',
    what: {
      vi: 'Tệp được lưu bằng một bảng mã cũ, máy khác sẽ đọc sai chữ Việt.',
      en: 'The file is saved in an old encoding, which other machines will misread.',
    },
    fix: {
      vi: 'Mở lại tệp, chọn Save As, và chọn Encoding: UTF-8.',
      en: 'Open it again, choose Save As, and choose Encoding: UTF-8.',
    },
  },
  'merge-marks': {
    level: 'error',
    what: {
      vi: 'Dòng này còn dấu {mark}: Git để lại cả hai lời khi hai người cùng sửa một chỗ.',
      en: 'This line still says {mark}: Git left both versions where two people changed one place.',
    },
    fix: {
      vi: 'Giữ lời đúng, xóa lời kia và các dòng <<<<<<<, =======, >>>>>>>.',
      en: 'Keep the right one; delete the other and the lines <<<<<<<, =======, >>>>>>>.',
    },
  },
  'not-nfc': {
    level: 'error',
    what: {
      vi: 'Chữ "{sample}" được gõ bằng dấu tổ hợp, máy khác sẽ tìm không ra.',
      en: '"{sample}" is typed with combining marks and will not be found by search.',
    },
    fix: {
      vi: 'Chạy npm run check -- --fix, hoặc gõ lại chữ này bằng bộ gõ tiếng Việt (Unicode dựng sẵn).',
      en: 'Run npm run check -- --fix, or type it again (composed Unicode, NFC).',
    },
  },
  'foreign-d': {
    level: 'error',
    what: {
      vi: 'Chữ "{sample}" dùng Ð (chữ Iceland) thay cho Đ tiếng Việt.',
      en: '"{sample}" uses the Icelandic Ð where Vietnamese has Đ.',
    },
    fix: {
      vi: 'Chạy npm run check -- --fix, hoặc gõ lại chữ Đ bằng bộ gõ tiếng Việt.',
      en: 'Run npm run check -- --fix, or type it again as Đ.',
    },
  },
  'tone-place': {
    level: 'warning',
    what: {
      vi: 'Chữ "{sample}" đặt dấu thanh khác cách viết của chuyên mục: "{better}".',
      en: '"{sample}" sets its tone mark otherwise than the portal does: "{better}".',
    },
    fix: {
      vi: 'Chạy npm run check -- --fix, hoặc đổi kiểu bỏ dấu trong bộ gõ sang kiểu cũ (hòa, thúy).',
      en: 'Run npm run check -- --fix, or set the keyboard to the older style (hòa, thúy).',
    },
  },
  'invisible-character': {
    level: 'error',
    what: {
      vi: 'Dòng này có ký tự không nhìn thấy ({code}), thường do chép từ Word hoặc tệp PDF.',
      en: 'This line has a character that cannot be seen ({code}), usually copied from Word or a PDF.',
    },
    fix: {
      vi: 'Chạy npm run check -- --fix để bỏ nó, hoặc gõ lại chỗ ấy.',
      en: 'Run npm run check -- --fix to remove it, or type that place again.',
    },
  },
} as const satisfies Record<string, Rule>;
