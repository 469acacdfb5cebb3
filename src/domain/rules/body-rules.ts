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
  'unclosed-component': {
    level: 'error',
    what: {
      vi: 'Thành phần <{name}> chưa viết trọn.',
      en: 'The component <{name}> is not written to its end.',
    },
    fix: {
      vi: 'Viết đủ {form}, giá trị đặt trong dấu nháy thẳng.',
      en: 'Write all of {form}, with values in straight quotes.',
    },
  },
  'html-in-content': {
    level: 'error',
    what: { vi: 'Bài viết có mã HTML: {tag}', en: 'The text contains HTML: {tag}' },
    fix: {
      vi: 'Bài viết chỉ dùng Markdown, không dùng HTML. {instead}',
      en: 'Texts are written in Markdown, without HTML. {instead}',
    },
  },
  'heading-not-read': {
    level: 'error',
    what: {
      vi: 'Dòng "{sample}" không thành đề mục: bạn đọc sẽ thấy cả dấu thăng.',
      en: 'The line "{sample}" is no heading: readers would see its signs.',
    },
    fix: {
      vi: 'Thêm dấu cách sau dấu thăng: "{better}".',
      en: 'Put a space after the signs: "{better}".',
    },
  },
  'empty-heading': {
    level: 'error',
    what: { vi: 'Đề mục ở dòng này không có chữ.', en: 'The heading on this line has no words.' },
    fix: { vi: 'Viết tên đề mục, hoặc xóa dòng.', en: 'Write its words, or delete the line.' },
  },
  'heading-underlined': {
    level: 'error',
    what: {
      vi: 'Dòng "{sample}" thành đề mục, vì ngay dưới nó là một dòng gạch.',
      en: 'The line "{sample}" becomes a heading, for a line of dashes stands right below it.',
    },
    fix: {
      vi: 'Để trống một dòng trước dòng gạch, hoặc xóa dòng gạch; đề mục thì viết bằng ## ở đầu.',
      en: 'Leave a line empty before the dashes, or delete them; a heading begins with ##.',
    },
  },
  'list-not-read': {
    level: 'error',
    what: {
      vi: 'Dòng "{sample}" không thành danh sách: bạn đọc thấy các dòng dính liền nhau.',
      en: 'The line "{sample}" is no list: readers would see its lines run together.',
    },
    fix: {
      vi: 'Thay dấu đầu dòng của Word bằng dấu gạch và dấu cách: "{better}".',
      en: 'Write a dash and a space instead of Word’s bullet: "{better}".',
    },
  },
  'table-not-read': {
    level: 'error',
    what: {
      vi: 'Các dòng có dấu | từ "{sample}" trở đi không thành bảng.',
      en: 'The lines with | from "{sample}" on are no table.',
    },
    fix: {
      vi: 'Ngay dưới dòng đầu phải có một dòng | --- | --- | đủ số cột, và giữa các dòng không để dòng trống.',
      en: 'Right below the first line comes | --- | --- | with as many columns, and no line between is empty.',
    },
  },
  'link-not-read': {
    level: 'error',
    what: {
      vi: '"{sample}" không thành liên kết hay ảnh: bạn đọc sẽ thấy nguyên các dấu ngoặc.',
      en: '"{sample}" is no link and no picture: readers would see its brackets.',
    },
    fix: {
      vi: 'Bỏ dấu cách giữa hai cặp ngoặc và trong địa chỉ: [chữ](entry:ten-muc), ![lời tả](anh.jpg).',
      en: 'Take out spaces between the brackets and in the address: [words](entry:name), ![description](photo.jpg).',
    },
  },
  'link-without-words': {
    level: 'error',
    what: {
      vi: 'Liên kết tới {link} không có chữ nào để bấm.',
      en: 'The link to {link} has no words to click on.',
    },
    fix: {
      vi: 'Viết chữ giữa hai dấu ngoặc vuông, nói trang đích là gì: [chữ](địa chỉ).',
      en: 'Between the square brackets say what it leads to: [words](address).',
    },
  },
  'vague-link': {
    level: 'warning',
    what: {
      vi: 'Chữ của liên kết, "{text}", không nói nó dẫn tới đâu.',
      en: 'The words of the link, "{text}", do not say where it leads.',
    },
    fix: {
      vi: 'Viết tên trang đích làm chữ của liên kết: [Biểu thuế ATIGA](địa chỉ).',
      en: 'Name what it leads to: [the ATIGA tariff schedule](address).',
    },
  },
  footnote: {
    level: 'error',
    what: {
      vi: 'Chú thích cuối trang {note} không dùng được ở đây.',
      en: 'The footnote {note} cannot be used here.',
    },
    fix: {
      vi: 'Viết điều ấy vào câu; nguồn thì ghi vào trường sources.',
      en: 'Say it in the sentence; a source goes into the field sources.',
    },
  },
  'bold-not-read': {
    level: 'error',
    what: {
      vi: 'Dòng "{sample}" có dấu ** mà không thành chữ đậm.',
      en: 'The line "{sample}" has ** and no bold words.',
    },
    fix: {
      vi: 'Đặt dấu ** sát chữ, ở cả hai đầu và trong cùng một đoạn: **chữ đậm**.',
      en: 'Put ** right beside the words, at both ends and within one paragraph: **bold words**.',
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
  'words-in-component': {
    level: 'error',
    what: {
      vi: 'Giữa <{name}> và </{name}> có chữ, mà bạn đọc sẽ không thấy.',
      en: 'Between <{name}> and </{name}> stand words that no reader would see.',
    },
    fix: {
      vi: 'Chuyển chữ ra ngoài, và viết thành phần đứng một mình, có dấu / ở cuối: <{name} … />.',
      en: 'Move them outside, and let the component stand alone with a / at its end: <{name} … />.',
    },
  },
  'empty-component': {
    level: 'error',
    what: {
      vi: 'Thành phần <{name}> không có gì bên trong, nên trang không hiện gì.',
      en: 'The component <{name}> holds nothing, so the page shows nothing.',
    },
    fix: {
      vi: 'Viết lời vào giữa: <{name} …>lời</{name}>; hoặc xóa thành phần.',
      en: 'Write words inside: <{name} …>words</{name}>; or delete it.',
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
