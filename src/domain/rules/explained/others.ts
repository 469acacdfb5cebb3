import type { CARD_RULES } from '../card-rules.ts';
import type { MEDIA_RULES } from '../media-rules.ts';
import type { QUIZ_RULES } from '../sense-quiz-rules.ts';
import type { Explanation } from './explanation.ts';

export const OTHERS_EXPLAINED = {
  'video-host': {
    why: {
      vi: 'Nơi lạ có thể theo dõi bạn đọc; chỉ vài nơi được tải khung phát.',
      en: 'An unknown host may follow readers; only a few may load a player.',
    },
    wrong: 'embed: https://video.vi-du.com/1',
    right: 'url: https://video.vi-du.com/1',
  },
  'missing-transcript': {
    why: {
      vi: 'Người không nghe được, hoặc đang ở chỗ đông, không biết bản ghi nói gì.',
      en: 'Who cannot hear it, or sits among others, does not know what is said.',
    },
    wrong: '(bài trống)',
    right: '## Lời ghi\n\nMC: Chào các bạn…',
  },
  'document-incomplete': {
    why: {
      vi: 'Bạn đọc tra văn bản theo số, ngày và tệp; thiếu thì phải biết là thiếu.',
      en: 'Readers look documents up by number, day and file; what is missing has to be said.',
    },
    wrong: '(không có number)',
    right: 'notKnown: [number]',
  },
  'known-after-all': {
    why: {
      vi: 'Trang vừa hiện số văn bản vừa ghi “Chưa có thông tin”: bạn đọc không biết tin điều nào.',
      en: 'The page gives the number and says that it is not known: readers cannot tell which to believe.',
    },
    wrong: 'number: 103/KH-UBND\nnotKnown: [number, file]',
    right: 'number: 103/KH-UBND\nnotKnown: [file]',
  },
  'replacement-missing': {
    why: {
      vi: 'Bạn đọc biết văn bản đã cũ mà không tìm được văn bản mới.',
      en: 'Readers learn that it is out of date, and cannot find what counts now.',
    },
    wrong: 'status: replaced',
    right: 'status: replaced\nreplacedBy: ke-hoach-66-kh-ubnd',
  },
  'attachment-not-found': {
    why: {
      vi: 'Bạn đọc bấm tải mà không có tệp.',
      en: 'Readers click to download and there is no file.',
    },
    wrong: 'file: to-gap.pdf (không có trong thư mục)',
    right: 'file: to-gap-2026.pdf',
  },
  'attachment-format': {
    why: {
      vi: 'Dạng tệp này nhiều máy không mở được, hoặc có thể chứa mã.',
      en: 'Many machines cannot open this format, or it may hold code.',
    },
    wrong: 'file: to-gap.html',
    right: 'file: to-gap.pdf',
  },
  'card-glyph': {
    why: {
      vi: 'Ảnh hiện khi chia sẻ sẽ thiếu mất chữ.',
      en: 'The picture shown with a shared link would lack a letter.',
    },
    wrong: 'title: Lễ hội 🎉',
    right: 'title: Lễ hội',
  },
  'quiz-right-answer-missing': {
    why: {
      vi: 'Học sinh không chọn được câu nào đúng.',
      en: 'Pupils cannot choose any right answer.',
    },
    wrong: 'right: d (chỉ có a, b, c)',
    right: 'right: c',
  },
  'quiz-same-answers': {
    why: {
      vi: 'Hai câu giống nhau thì chọn câu nào cũng có thể bị chấm sai.',
      en: 'With two answers alike, the right one may be marked wrong.',
    },
    wrong: 'a: 1967 · b: 1967',
    right: 'a: 1967 · b: 1976',
  },
  'quiz-same-question': {
    why: {
      vi: 'Bạn đọc gặp lại cùng một câu hỏi.',
      en: 'Readers are asked the same thing again.',
    },
    wrong: 'id: ngay-asean (hai lần)',
    right: 'id: ngay-asean-2',
  },
  'quiz-answer-not-the-fact': {
    why: {
      vi: 'Trang chủ nói một số, câu đố nói số khác.',
      en: 'The home page gives one number and the quiz another.',
    },
    wrong: 'fact: asean-members · đáp án “10 nước”',
    right: 'đáp án “11 nước”',
  },
  'quiz-theme-empty': {
    why: {
      vi: 'Bạn đọc mở chủ đề mà không có câu nào.',
      en: 'Readers open a theme and find no question.',
    },
    wrong: 'themes: bieu-tuong (không câu nào)',
    right: 'questions: - theme: bieu-tuong',
  },
  'quiz-needs-review': {
    why: {
      vi: 'Câu trả lời có thể đã đổi theo thời gian.',
      en: 'The answer may have changed with time.',
    },
    wrong: 'reviewBy: 2026-01-01',
    right: 'reviewBy: 2027-01-01',
  },
} as const satisfies Record<
  keyof (typeof CARD_RULES & typeof MEDIA_RULES & typeof QUIZ_RULES),
  Explanation
>;
