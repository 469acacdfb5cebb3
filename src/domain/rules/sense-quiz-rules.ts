import type { Rule } from './rule.ts';

/** Sense: questions of the quiz that can be answered, and answered rightly. */
export const QUIZ_RULES = {
  'quiz-right-answer-missing': {
    level: 'error',
    what: {
      vi: 'Câu hỏi "{id}" ghi câu đúng là {letter}, nhưng không có câu trả lời này.',
      en: 'The question "{id}" calls {letter} right, but has no such answer.',
    },
    fix: {
      vi: 'Sửa right cho đúng chữ cái, hoặc thêm câu trả lời {letter}.',
      en: 'Correct right, or add the answer {letter}.',
    },
  },
  'quiz-same-answers': {
    level: 'error',
    what: {
      vi: 'Câu hỏi "{id}" có hai câu trả lời như nhau: {first} và {second} ({language}).',
      en: 'The question "{id}" has two answers that are the same: {first} and {second} ({language}).',
    },
    fix: { vi: 'Viết lại một trong hai câu.', en: 'Write one of the two anew.' },
  },
  'quiz-same-question': {
    level: 'error',
    what: {
      vi: 'Câu hỏi "{id}" trùng tên hoặc trùng lời với câu ở dòng {line}.',
      en: 'The question "{id}" has the name or the words of the one on line {line}.',
    },
    fix: { vi: 'Đổi tên, hoặc bỏ một trong hai câu.', en: 'Rename it, or leave one of them out.' },
  },
  'quiz-answer-not-the-fact': {
    level: 'error',
    what: {
      vi: 'Câu đúng của câu hỏi "{id}" ({language}) không nêu số liệu "{fact}", nay là {value}.',
      en: 'The right answer of the question "{id}" ({language}) does not state the fact "{fact}", which is {value} now.',
    },
    fix: {
      vi: 'Viết lại các câu trả lời và lời giải thích theo số liệu, hoặc bỏ trường fact.',
      en: 'Write answers and explanation by the fact, or drop the field fact.',
    },
  },
  'quiz-theme-empty': {
    level: 'error',
    what: {
      vi: 'Chủ đề "{id}" chưa có câu hỏi nào.',
      en: 'The theme "{id}" has no question.',
    },
    fix: {
      vi: 'Thêm câu hỏi cho chủ đề này, hoặc bỏ chủ đề.',
      en: 'Add a question on this theme, or leave the theme out.',
    },
  },
  'quiz-needs-review': {
    level: 'warning',
    what: {
      vi: 'Câu hỏi "{id}" phải xem lại trước {day}.',
      en: 'The question "{id}" was to be looked at again before {day}.',
    },
    fix: {
      vi: 'Kiểm tra nguồn, sửa câu trả lời nếu cần, rồi ghi ngày mới vào reviewBy.',
      en: 'Check its source, correct the answers and set a new reviewBy.',
    },
  },
} as const satisfies Record<string, Rule>;
