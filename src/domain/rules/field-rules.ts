import type { Rule } from './rule.ts';

/** Shape: the fields at the top of a text, and the files of data, which are written the same way. */
export const FIELD_RULES = {
  'no-front-matter': {
    level: 'error',
    what: {
      vi: 'Tệp không có phần khai báo ở đầu.',
      en: 'The file has no fields at the top.',
    },
    fix: {
      vi: 'Dòng đầu tiên của tệp phải là ---, tiếp theo là title, summary, date…, rồi một dòng --- nữa.',
      en: 'The first line of the file is ---, then come title, summary, date …, then another line ---.',
    },
  },
  'unclosed-front-matter': {
    level: 'error',
    what: {
      vi: 'Phần khai báo mở bằng --- mà không có dòng --- để đóng.',
      en: 'The fields at the top open with --- and no line --- closes them.',
    },
    fix: {
      vi: 'Thêm một dòng chỉ có --- sau trường cuối cùng, trước nội dung bài.',
      en: 'Add a line with --- alone after the last field, before the text.',
    },
  },
  'unreadable-yaml': {
    level: 'error',
    what: {
      vi: 'Không đọc được dòng này: {reason}',
      en: 'This line cannot be read: {reason}',
    },
    fix: {
      vi: 'Mỗi dòng có dạng "tên: giá trị". Giá trị có dấu hai chấm hoặc dấu nháy thì đặt trong dấu nháy kép.',
      en: 'Each line reads "name: value". Put a value that contains a colon or quotes in double quotes.',
    },
  },
  'tab-in-fields': {
    level: 'error',
    what: {
      vi: 'Dòng này thụt vào bằng phím Tab.',
      en: 'This line is indented with a tab.',
    },
    fix: {
      vi: 'Thay bằng dấu cách, hai dấu cách cho mỗi bậc.',
      en: 'Use spaces instead, two for each level.',
    },
  },
  'hash-in-fields': {
    level: 'error',
    what: {
      vi: 'Từ "{word}" trở đi không được đọc: máy coi đó là ghi chú.',
      en: 'Nothing from "{word}" on is read: it counts as a note.',
    },
    fix: {
      vi: 'Đặt cả giá trị trong dấu nháy thẳng; nếu là ghi chú thì thêm dấu cách sau dấu #.',
      en: 'Put the whole value in straight quotes; if it is a note, put a space behind the #.',
    },
  },
  'hard-space': {
    level: 'error',
    what: {
      vi: 'Dòng này có dấu cách của Word (U+00A0) ở chỗ phải là dấu cách thường.',
      en: 'This line has a space of Word’s (U+00A0) where a plain one has to be.',
    },
    fix: {
      vi: 'Chạy npm run check -- --fix, hoặc xóa dấu cách ấy rồi gõ lại.',
      en: 'Run npm run check -- --fix, or delete that space and type it again.',
    },
  },
  'field-twice': {
    level: 'error',
    what: {
      vi: 'Trường "{field}" được ghi hai lần.',
      en: 'The field "{field}" is there twice.',
    },
    fix: {
      vi: 'Giữ một dòng, xóa dòng kia.',
      en: 'Keep one line and delete the other.',
    },
  },
  'smart-quotes': {
    level: 'error',
    what: {
      vi: 'Giá trị nằm giữa hai dấu nháy cong: “{value}”. Máy coi dấu nháy cong là một phần của chữ.',
      en: 'The value stands between curly quotes: “{value}”. They count as part of the words.',
    },
    fix: {
      vi: 'Gõ lại bằng dấu nháy thẳng: "{value}". Nếu muốn hiện cả dấu nháy cong, đặt tất cả trong dấu nháy đơn thẳng.',
      en: 'Use straight quotes: "{value}". To show the curly ones too, put it all in straight single quotes.',
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
    what: { vi: 'Thiếu trường {field}.', en: 'The field {field} is missing.' },
    fix: { vi: 'Thêm trường này: {explained}', en: 'Add it: {explained}' },
  },
  'unknown-value': {
    level: 'error',
    what: {
      vi: 'Trường {field} không nhận giá trị "{value}".',
      en: 'The field {field} does not take the value "{value}".',
    },
    fix: {
      vi: 'Chọn một trong: {choices}{nearest}.',
      en: 'Choose one of: {choices}{nearest}.',
    },
  },
  'bad-date': {
    level: 'error',
    what: {
      vi: 'Trường {field} ghi "{value}": không có ngày ấy, hoặc ngày viết chưa đúng mẫu.',
      en: 'The field {field} says "{value}": there is no such day, or it is written in another form.',
    },
    fix: {
      vi: 'Viết một ngày có thật, theo mẫu {example}{form}.',
      en: 'Write a day that exists, in the form of {example}{form}.',
    },
  },
  'bad-value': {
    level: 'error',
    what: {
      vi: 'Trường {field} có giá trị không hợp lệ: "{value}".',
      en: 'The field {field} has a value it cannot take: "{value}".',
    },
    fix: { vi: 'Trường này là: {explained}', en: 'This field is: {explained}' },
  },
  'named-twice': {
    level: 'error',
    what: {
      vi: 'Trường {field} ghi "{name}", điều đã được ghi ở trên.',
      en: 'The field {field} says "{name}", which is already there above.',
    },
    fix: {
      vi: 'Xóa chỗ lặp lại, hoặc sửa thành điều bạn muốn ghi.',
      en: 'Delete the repetition, or write what you meant instead.',
    },
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
} as const satisfies Record<string, Rule>;
