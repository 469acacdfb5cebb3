import type { Rule } from './rule.ts';

/** Sense: what is offered to watch, to hear and to open. */
export const MEDIA_RULES = {
  'video-host': {
    level: 'error',
    what: {
      vi: 'Khung phát từ {host} không được phép tải vào trang.',
      en: 'A player from {host} may not be loaded into a page.',
    },
    fix: {
      vi: 'Dùng địa chỉ nhúng của {hosts}, hoặc bỏ trường embed: trang sẽ dẫn tới trường url.',
      en: 'Use an embedding address of {hosts}, or leave embed out: the page then links to url.',
    },
  },
  'missing-transcript': {
    level: 'warning',
    what: {
      vi: 'Bản ghi này chưa có lời ghi cho người không nghe, không xem được.',
      en: 'This recording has no transcript for those who cannot hear or see it.',
    },
    fix: {
      vi: 'Viết lời ghi làm nội dung của mục, dưới phần đầu tệp.',
      en: 'Write the transcript as the entry’s text, below its front matter.',
    },
  },
  'document-incomplete': {
    level: 'error',
    what: {
      vi: 'Văn bản này chưa có trường "{field}".',
      en: 'This document has no "{field}".',
    },
    fix: {
      vi: 'Điền trường này; nếu bản lưu không cho biết thì thêm "{field}" vào notKnown.',
      en: 'Fill it in; where the copy at hand does not tell, add "{field}" to notKnown.',
    },
  },
  'known-after-all': {
    level: 'error',
    what: {
      vi: 'Trường notKnown ghi "{field}", mà trường "{field}" đã được điền.',
      en: 'The field notKnown says "{field}", and the field "{field}" is filled in.',
    },
    fix: {
      vi: 'Xóa "{field}" khỏi notKnown; nếu không chắc điều đã điền thì xóa trường ấy.',
      en: 'Delete "{field}" from notKnown, or the field where you are not sure of it.',
    },
  },
  'replacement-missing': {
    level: 'error',
    what: {
      vi: 'Văn bản ghi là đã bị thay thế, mà không nói văn bản nào thay thế.',
      en: 'The document is said to be replaced, and not by which one.',
    },
    fix: {
      vi: 'Ghi replacedBy: tên thư mục của văn bản mới; nếu ở đây không có văn bản ấy thì ghi status: expired.',
      en: 'Give replacedBy: the folder’s name of the new one; where it is not here, write status: expired.',
    },
  },
  'attachment-not-found': {
    level: 'error',
    what: {
      vi: 'Không có tệp "{file}" trong thư mục của mục.',
      en: 'There is no file "{file}" in the entry’s folder.',
    },
    fix: {
      vi: 'Đặt tệp cạnh bài viết và ghi đúng tên tệp{nearest}.',
      en: 'Put it beside the text and give its exact name{nearest}.',
    },
  },
  'attachment-format': {
    level: 'error',
    what: {
      vi: 'Không đăng được tệp "{file}".',
      en: 'The file "{file}" cannot be published.',
    },
    fix: { vi: 'Dùng một trong các dạng: {formats}.', en: 'Use one of these formats: {formats}.' },
  },
} as const satisfies Record<string, Rule>;
