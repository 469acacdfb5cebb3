import type { Rule } from './rule.ts';

/** Shape: one file, read on its own. */
export const SHAPE_RULES = {
  'missing-file': {
    level: 'error',
    what: { vi: 'Không có tệp này.', en: 'This file is not there.' },
    fix: {
      vi: 'Thêm tệp (chép từ ấn bản hoặc tỉnh có sẵn rồi sửa), hoặc sửa tên đã gọi nó trong edition.yaml.',
      en: 'Add it (copy that of an existing edition or province), or correct the name in edition.yaml.',
    },
  },
  'unreadable-yaml': {
    level: 'error',
    what: {
      vi: 'Không đọc được phần khai báo: {reason}',
      en: 'The fields at the top cannot be read: {reason}',
    },
    fix: {
      vi: 'Mỗi dòng có dạng "tên: giá trị". Giá trị có dấu hai chấm hoặc dấu nháy thì đặt trong dấu nháy kép.',
      en: 'Each line reads "name: value". Put a value that contains a colon or quotes in double quotes.',
    },
  },
  'no-front-matter': {
    level: 'error',
    what: {
      vi: 'Tệp không có phần khai báo ở đầu.',
      en: 'The file has no fields at the top.',
    },
    fix: {
      vi: 'Mở đầu tệp bằng dòng ---, các dòng title, summary, date…, rồi một dòng --- nữa.',
      en: 'Begin the file with a line ---, then title, summary, date …, then another line ---.',
    },
  },
  'unknown-field': {
    level: 'error',
    what: { vi: 'Không có trường nào tên là "{field}".', en: 'There is no field named "{field}".' },
    fix: {
      vi: 'Sửa tên trường{nearest}, hoặc xóa dòng này.',
      en: 'Correct the name{nearest}, or delete the line.',
    },
  },
  'missing-field': {
    level: 'error',
    what: { vi: 'Thiếu trường "{field}".', en: 'The field "{field}" is missing.' },
    fix: { vi: 'Thêm trường này: {explained}', en: 'Add it: {explained}' },
  },
  'unknown-value': {
    level: 'error',
    what: {
      vi: 'Trường "{field}" không nhận giá trị "{value}".',
      en: 'The field "{field}" does not take the value "{value}".',
    },
    fix: {
      vi: 'Chọn một trong: {choices}{nearest}.',
      en: 'Choose one of: {choices}{nearest}.',
    },
  },
  'bad-date': {
    level: 'error',
    what: {
      vi: 'Trường "{field}" ghi "{value}", không phải một ngày có thật.',
      en: 'The field "{field}" says "{value}", which is not a real day.',
    },
    fix: {
      vi: 'Viết năm-tháng-ngày, ví dụ 2026-11-20.',
      en: 'Write year-month-day, such as 2026-11-20.',
    },
  },
  'bad-value': {
    level: 'error',
    what: {
      vi: 'Trường "{field}" có giá trị không hợp lệ: "{value}".',
      en: 'The field "{field}" has a value it cannot take: "{value}".',
    },
    fix: { vi: 'Trường này là: {explained}', en: 'This field is: {explained}' },
  },
  'shared-field-in-translation': {
    level: 'error',
    what: {
      vi: 'Bản dịch có trường "{field}", là trường dùng chung của hai ngôn ngữ.',
      en: 'The translation has the field "{field}", which both languages share.',
    },
    fix: {
      vi: 'Chỉ ghi trường này trong bản gốc ({original}) và xóa ở đây.',
      en: 'Keep it in the original ({original}) only and delete it here.',
    },
  },
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
  'not-nfc': {
    level: 'error',
    what: {
      vi: 'Chữ "{sample}" được gõ bằng dấu tổ hợp, máy khác sẽ tìm không ra.',
      en: '"{sample}" is typed with combining marks and will not be found by search.',
    },
    fix: {
      vi: 'Chuyển về Unicode dựng sẵn (NFC), hoặc gõ lại chữ này bằng bộ gõ tiếng Việt.',
      en: 'Convert it to composed Unicode (NFC), or type it again.',
    },
  },
  'foreign-d': {
    level: 'error',
    what: {
      vi: 'Chữ "{sample}" dùng Ð (chữ Iceland) thay cho Đ tiếng Việt.',
      en: '"{sample}" uses the Icelandic Ð where Vietnamese has Đ.',
    },
    fix: { vi: 'Gõ lại chữ Đ bằng bộ gõ tiếng Việt.', en: 'Type it again as Đ.' },
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
} as const satisfies Record<string, Rule>;
