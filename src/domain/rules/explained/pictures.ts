import type { TIME_AND_PICTURE_RULES } from '../sense-time-and-picture-rules.ts';
import type { Explanation } from './explanation.ts';

export const TIMES_AND_PICTURES_EXPLAINED = {
  'event-times': {
    why: {
      vi: 'Bạn đọc đến sai ngày, và lịch trên điện thoại không nhận sự kiện.',
      en: 'Readers come on the wrong day, and calendars refuse the event.',
    },
    wrong: 'start: 2026-12-02\nend: 2026-12-01',
    right: 'start: 2026-12-01\nend: 2026-12-02',
  },
  'event-without-day': {
    why: {
      vi: 'Không có ngày thì sự kiện không vào lịch.',
      en: 'Without a day an event is in no calendar.',
    },
    wrong: 'start:',
    right: 'start: 2026-12-01',
  },
  'event-two-days': {
    why: {
      vi: 'Lịch chỉ hiện một trong các ngày; bạn đọc có thể đến sai ngày.',
      en: 'The calendar shows one of the days only, and readers may come on the wrong one.',
    },
    wrong: 'start: 2026-12-01\nlunar: { start: 22/4 }',
    right: 'lunar: { start: 22/4 }',
  },
  'event-end-alone': {
    why: {
      vi: 'Bạn đọc biết lúc nào xong mà không biết lúc nào phải đến.',
      en: 'Readers learn when it is over, and not when to come.',
    },
    wrong: 'endTime: 11:30',
    right: 'startTime: 08:00\nendTime: 11:30',
  },
  'day-to-come': {
    why: {
      vi: 'Gõ nhầm năm thì bài đứng mãi ở đầu danh sách, và bạn đọc không tin con số.',
      en: 'With a wrong year an entry stays at the head of every list, and figures are not believed.',
    },
    wrong: 'date: 2062-11-20',
    right: 'date: 2026-11-20',
  },
  'effective-before-issued': {
    why: {
      vi: 'Người dân có thể áp dụng sai thời điểm; hiếm văn bản có hiệu lực trở về trước.',
      en: 'People may apply it at the wrong time; few documents take effect before they are issued.',
    },
    wrong: 'issued: 2026-01-05\neffective: 2025-01-05',
    right: 'issued: 2026-01-05\neffective: 2026-01-05',
  },
  'days-out-of-order': {
    why: {
      vi: 'Bạn đọc thấy bài “cập nhật” trước ngày đăng, hoặc hết hạn trước khi có.',
      en: 'Readers see an update before publication, or an end before the beginning.',
    },
    wrong: 'date: 2026-11-20\nupdated: 2026-11-01',
    right: 'date: 2026-11-20\nupdated: 2026-11-25',
  },
  'missing-alt': {
    why: {
      vi: 'Người không nhìn thấy, hoặc mạng chậm chưa tải ảnh, không biết ảnh có gì.',
      en: 'Who cannot see it, or waits for a slow line, does not know what it shows.',
    },
    wrong: '![](cho.jpg "Ảnh: An")',
    right: '![Ghe chở trái cây trên chợ nổi](cho.jpg "Ảnh: An")',
  },
  'generic-alt': {
    why: {
      vi: '“Hình ảnh 1” không cho người nghe biết gì thêm.',
      en: '“Image 1” tells a listener nothing.',
    },
    wrong: '![Hình ảnh 1](cho.jpg "Ảnh: An")',
    right: '![Ghe chở trái cây trên chợ nổi](cho.jpg "Ảnh: An")',
  },
  'picture-not-found': {
    why: {
      vi: 'Bạn đọc thấy khung ảnh trống.',
      en: 'Readers see an empty frame.',
    },
    wrong: '![…](cho-noi.jpeg)',
    right: '![…](cho-noi.jpg)',
  },
  'not-a-picture': {
    why: {
      vi: 'Trình duyệt không mở được; đổi đuôi tên không đổi được dạng ảnh.',
      en: 'Browsers cannot open it; another ending does not change what it is.',
    },
    wrong: 'IMG_0042.HEIC → anh.jpg (chỉ đổi tên)',
    right: 'anh.jpg (xuất lại thành JPEG)',
  },
  'picture-too-small': {
    why: {
      vi: 'Ảnh nhỏ kéo to thì vỡ, mờ.',
      en: 'A small picture looks broken when it is enlarged.',
    },
    wrong: '320 × 240',
    right: '1280 × 960',
  },
  'picture-credit': {
    why: {
      vi: 'Người chụp có quyền được ghi tên; bạn đọc cần biết ảnh từ đâu.',
      en: 'Who took it has a right to be named, and readers to know where it is from.',
    },
    wrong: '![Chợ nổi](cho.jpg "Buổi sáng")',
    right: '![Chợ nổi](cho.jpg "Buổi sáng. Ảnh: Nguyễn An")',
  },
  'fact-needs-review': {
    why: {
      vi: 'Con số quá hạn xem lại có thể không còn đúng.',
      en: 'A figure past its review may no longer be right.',
    },
    wrong: 'reviewBy: 2026-01-01',
    right: 'value, asOf mới; reviewBy: 2027-01-01',
  },
  'entry-needs-review': {
    why: {
      vi: 'Bạn đọc thấy ghi chú rằng bài chưa được xem lại đúng hạn.',
      en: 'Readers see a note that the entry was not looked at again in time.',
    },
    wrong: 'reviewBy: 2026-01-01',
    right: 'reviewBy: 2027-01-01',
  },
} as const satisfies Record<keyof typeof TIME_AND_PICTURE_RULES, Explanation>;
