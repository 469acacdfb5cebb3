import type { Rule } from './rule.ts';

/** Sense: days in an order that can be, and pictures that can be shown. */
export const TIME_AND_PICTURE_RULES = {
  'event-times': {
    level: 'error',
    what: {
      vi: 'Sự kiện kết thúc ({end}) trước khi bắt đầu ({start}).',
      en: 'The event ends ({end}) before it starts ({start}).',
    },
    fix: { vi: 'Sửa ngày, giờ bắt đầu hoặc kết thúc.', en: 'Correct the start or the end.' },
  },
  'event-without-day': {
    level: 'error',
    what: { vi: 'Sự kiện không có ngày.', en: 'The event has no day.' },
    fix: {
      vi: 'Ghi một trong ba: start (một lần), yearly (hằng năm), lunar (theo âm lịch).',
      en: 'Give one of: start (once), yearly (every year), lunar (by the lunar calendar).',
    },
  },
  'event-two-days': {
    level: 'error',
    what: {
      vi: 'Sự kiện có cả {first} và {second}, nên không rõ diễn ra khi nào.',
      en: 'The event has both {first} and {second}, so nobody can tell when it is.',
    },
    fix: {
      vi: 'Giữ một: start (một lần), yearly (hằng năm) hoặc lunar (theo âm lịch).',
      en: 'Keep one: start (once), yearly (every year) or lunar (by the lunar calendar).',
    },
  },
  'event-end-alone': {
    level: 'error',
    what: {
      vi: 'Sự kiện có {end} mà không có {start}.',
      en: 'The event has {end} but no {start}.',
    },
    fix: { vi: 'Ghi thêm {start}, hoặc xóa {end}.', en: 'Add {start}, or delete {end}.' },
  },
  'day-to-come': {
    level: 'warning',
    what: {
      vi: 'Trường "{field}" ghi {value}, là ngày chưa tới (hôm nay là {today}).',
      en: 'The field "{field}" says {value}, which is still to come (today is {today}).',
    },
    fix: {
      vi: 'Sửa lại ngày, hoặc chờ đến ngày ấy: bài muốn tự đăng vào ngày sau thì ghi publishAt.',
      en: 'Correct the day, or wait for it: to have an entry published later, add publishAt.',
    },
  },
  'effective-before-issued': {
    level: 'warning',
    what: {
      vi: 'Văn bản có hiệu lực ({effective}) trước khi được ban hành ({issued}).',
      en: 'The document takes effect ({effective}) before it was issued ({issued}).',
    },
    fix: {
      vi: 'Đối chiếu với bản gốc rồi sửa một trong hai ngày.',
      en: 'Compare with the document and correct one of the two days.',
    },
  },
  'days-out-of-order': {
    level: 'error',
    what: {
      vi: 'Trường "{field}" ({value}) sớm hơn trường "{earlier}" ({date}).',
      en: 'The field "{field}" ({value}) is before the field "{earlier}" ({date}).',
    },
    fix: { vi: 'Sửa một trong hai ngày.', en: 'Correct one of the two days.' },
  },
  'missing-alt': {
    level: 'error',
    what: { vi: 'Ảnh "{file}" chưa có lời tả.', en: 'The picture "{file}" is not described.' },
    fix: {
      vi: 'Tả ngắn điều nhìn thấy trong ảnh, cho người không nhìn được; ảnh đầu bài tả ở coverAlt của mỗi bản.',
      en: 'Say in a few words what it shows, for those who cannot see it; a cover in coverAlt of each text.',
    },
  },
  'generic-alt': {
    level: 'error',
    what: {
      vi: 'Lời tả ảnh "{alt}" không nói được gì.',
      en: 'The picture’s description "{alt}" says nothing.',
    },
    fix: {
      vi: 'Nói rõ ai, cái gì, ở đâu trong ảnh; không viết "hình ảnh", "ảnh 1" hay tên tệp.',
      en: 'Say who or what is where; not "image", "photo 1" or the file’s name.',
    },
  },
  'picture-not-found': {
    level: 'error',
    what: {
      vi: 'Không có tệp ảnh "{file}" trong thư mục của mục.',
      en: 'There is no picture "{file}" in the entry’s folder.',
    },
    fix: {
      vi: 'Đặt ảnh cạnh bài viết và ghi đúng tên tệp{nearest}.',
      en: 'Put it beside the text and give its exact name{nearest}.',
    },
  },
  'not-a-picture': {
    level: 'error',
    what: {
      vi: 'Tệp "{file}" không phải ảnh dùng được trên web.',
      en: 'The file "{file}" is not a picture the portal can use.',
    },
    fix: {
      vi: 'Mở ảnh rồi xuất lại thành JPEG, PNG, WebP hoặc AVIF; đổi đuôi tên tệp (như từ HEIC, BMP) là chưa đủ.',
      en: 'Open it and export it as JPEG, PNG, WebP or AVIF; another ending of the name (of HEIC, BMP) is not enough.',
    },
  },
  'picture-too-small': {
    level: 'error',
    what: {
      vi: 'Ảnh "{file}" chỉ rộng {width} điểm ảnh.',
      en: 'The picture "{file}" is only {width} pixels wide.',
    },
    fix: {
      vi: 'Dùng ảnh rộng ít nhất {least} điểm ảnh.',
      en: 'Use one at least {least} pixels wide.',
    },
  },
  'picture-credit': {
    level: 'error',
    what: { vi: 'Ảnh "{file}" chưa ghi nguồn ảnh.', en: 'The picture "{file}" has no credit.' },
    fix: {
      vi: 'Viết chú thích kèm nguồn: ![lời tả](tệp.jpg "Chú thích. Ảnh: tên người chụp")',
      en: 'Write a caption with its credit: ![description](file.jpg "Caption. Photo: name")',
    },
  },
  'fact-needs-review': {
    level: 'warning',
    what: {
      vi: 'Số liệu "{id}" phải xem lại trước {day}.',
      en: 'The fact "{id}" was to be looked at again before {day}.',
    },
    fix: {
      vi: 'Kiểm tra nguồn, sửa giá trị và ngày trong facts.yaml.',
      en: 'Check its source and correct value and days in facts.yaml.',
    },
  },
  'entry-needs-review': {
    level: 'warning',
    what: {
      vi: 'Mục này phải xem lại trước {day}.',
      en: 'This entry was to be looked at again before {day}.',
    },
    fix: {
      vi: 'Đọc lại, sửa nếu cần, rồi ghi ngày xem lại mới vào reviewBy.',
      en: 'Read it again, correct it, and set a new reviewBy.',
    },
  },
} as const satisfies Record<string, Rule>;
