import type { Rule } from './rule.ts';

/** One item of a partner's feed, and the entries taken from it. */
export const ITEM_RULES = {
  'item-incomplete': {
    level: 'error',
    what: {
      vi: 'Không nhận "{item}" của {partner}: trường "{field}" thiếu hoặc không dùng được.',
      en: '"{item}" of {partner} was not taken: its "{field}" is missing or cannot be used.',
    },
    fix: {
      vi: 'Báo cho nơi chia sẻ, hoặc tự soạn bài và ghi nguồn.',
      en: 'Tell the partner, or write the entry yourself and name the source.',
    },
  },
  'item-language': {
    level: 'error',
    what: {
      vi: 'Không nhận "{item}" của {partner}: bài không viết bằng tiếng Việt hay tiếng Anh ({language}).',
      en: '"{item}" of {partner} was not taken: it is neither Vietnamese nor English ({language}).',
    },
    fix: {
      vi: 'Nếu cần bài này, dịch rồi soạn thành mục mới và ghi nguồn.',
      en: 'If it is wanted, translate it into a new entry and name the source.',
    },
  },
  'item-body': {
    level: 'error',
    what: {
      vi: 'Không nhận "{item}" của {partner}: nội dung quá dài, lồng quá sâu hoặc không chuyển được thành Markdown.',
      en: '"{item}" of {partner} was not taken: its body is too long, too deep or cannot become Markdown.',
    },
    fix: {
      vi: 'Mở trang gốc; nếu là bài thật, tự chép những phần cần và ghi nguồn.',
      en: 'Open its page; if it is genuine, copy what is needed by hand and name the source.',
    },
  },
  'item-fails-check': {
    level: 'error',
    what: {
      vi: 'Không nhận "{item}" của {partner}: bản nháp sẽ không qua phép kiểm tra ({problem}).',
      en: '"{item}" of {partner} was not taken: the draft would not pass the check ({problem}).',
    },
    fix: {
      vi: 'Sửa điều được nêu ở nơi chia sẻ hoặc trong content/, rồi chạy lại; hoặc tự soạn bài và ghi nguồn.',
      en: 'Have it mended by the partner or in content/ and run it again, or write the entry yourself.',
    },
  },
  'item-names-left-out': {
    level: 'warning',
    what: {
      vi: 'Bài của {partner} dùng các tên không có ở đây: {names}. Các tên này đã được bỏ.',
      en: 'Entries of {partner} use names that are not known here: {names}. They were left out.',
    },
    fix: {
      vi: 'Xem trường topics, audiences, form, provinces của các bản nháp và chọn tên thích hợp.',
      en: 'Look at topics, audiences, form and provinces of the drafts and choose fitting names.',
    },
  },
  'item-file-left': {
    level: 'warning',
    what: {
      vi: 'Không nhận {address} của "{item}" ({partner}): thiếu "{field}".',
      en: '{address} of "{item}" ({partner}) was not taken: there is no "{field}".',
    },
    fix: {
      vi: 'Thiếu tên người chụp (credit), điều kiện dùng lại (licence), lời tả (alt) hoặc chỗ đặt trong bài (place). Nếu được phép dùng, tải tệp về đặt cạnh bản nháp và ghi đủ.',
      en: 'Who made it (credit), the conditions of reuse (licence), what it shows (alt) or a place for it (place) is missing. If you may use it, put it beside the draft and say all of these.',
    },
  },
  'item-file-refused': {
    level: 'error',
    what: {
      vi: 'Không nhận {address} của "{item}" ({partner}): tệp không đúng như đã ghi, hỏng, hoặc quá nhỏ hay quá lớn ({problem}).',
      en: '{address} of "{item}" ({partner}) was not taken: it is not what it says, damaged, too small or too large ({problem}).',
    },
    fix: {
      vi: 'Báo cho nơi chia sẻ; cần ngay thì xin tệp gốc, kiểm tra rồi đặt cạnh bản nháp.',
      en: 'Tell the partner; if it is needed now, ask for the original and put it beside the draft.',
    },
  },
  'taken-changed-there': {
    level: 'warning',
    what: {
      vi: '{partner} đã sửa bài này sau khi ta nhận ({url}). Bản ở đây đã được biên tập nên giữ nguyên.',
      en: '{partner} has changed this entry since it was taken ({url}). It has been edited here, so it was left as it is.',
    },
    fix: {
      vi: 'Đối chiếu với trang gốc, sửa nếu cần, rồi ghi version: {version} trong takenFrom.',
      en: 'Compare with their page, amend what matters, then write version: {version} in takenFrom.',
    },
  },
  'taken-withdrawn': {
    level: 'warning',
    what: {
      vi: '{partner} đã gỡ bài này ({url}).',
      en: '{partner} has withdrawn this entry ({url}).',
    },
    fix: {
      vi: 'Tìm hiểu lý do rồi xóa mục; nếu vẫn giữ, ghi withdrawn: {day} trong takenFrom để bạn đọc biết.',
      en: 'Ask why and delete it; if you keep it, write withdrawn: {day} in takenFrom so that readers know.',
    },
  },
  'taken-would-overwrite': {
    level: 'error',
    what: {
      vi: 'Không ghi {folder}: ở đó đã có tệp khác.',
      en: '{folder} was not written: something else is there.',
    },
    fix: {
      vi: 'Kiểm tra thư mục ấy, đổi tên hoặc xóa, rồi chạy lại.',
      en: 'Look at that folder, rename or delete it, then run it again.',
    },
  },
} as const satisfies Record<string, Rule>;
