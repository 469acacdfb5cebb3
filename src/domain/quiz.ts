import { z } from 'astro/zod';
import { both, day, field, id, knownDay, listOf } from './field.ts';
import { LEVELS } from './level.ts';
import { sourceReference } from './source.ts';

/** How answers are told apart, on the page and on paper. */
const ANSWER_LETTERS = ['a', 'b', 'c', 'd'] as const;

/** What a group of questions is about: one page, one printed sheet. */
export const quizThemeSchema = z.strictObject({
  name: field(both, 'Tên chủ đề.', 'The name of the theme.'),
  address: field(
    z.strictObject({ vi: id, en: id }).optional(),
    'Chữ trong địa chỉ trang; bỏ trống thì lấy từ tên.',
    'The word in the page’s address; made from the name when left out.',
  ),
  about: field(both, 'Một câu giới thiệu chủ đề.', 'One sentence about the theme.'),
});

export const quizAnswersSchema = z.strictObject({
  a: field(both, 'Câu trả lời A.', 'Answer A.'),
  b: field(both, 'Câu trả lời B.', 'Answer B.'),
  c: field(both, 'Câu trả lời C.', 'Answer C.'),
  d: field(both.optional(), 'Câu trả lời D, nếu có.', 'Answer D, if there is one.'),
});

export const quizQuestionSchema = z.strictObject({
  id: field(id, 'Tên câu hỏi, không trùng câu khác.', 'Its own name, which no other has.'),
  theme: field(id, 'Tên một chủ đề ở đầu tệp.', 'One of the themes at the top of the file.'),
  level: field(
    z.enum(LEVELS),
    'Cấp học: primary (tiểu học), lower-secondary (trung học cơ sở), upper-secondary (trung học phổ thông).',
    'The level of school it is for.',
  ),
  question: field(
    both,
    'Câu hỏi, bằng lời thường, không Markdown.',
    'The question, in plain words.',
  ),
  answers: field(
    quizAnswersSchema,
    'Ba hoặc bốn câu trả lời a, b, c, d; mỗi câu đủ hai ngôn ngữ.',
    'Three or four answers a, b, c, d, each in both languages.',
  ),
  right: field(z.enum(ANSWER_LETTERS), 'Chữ cái của câu đúng.', 'The letter of the right answer.'),
  explanation: field(
    both,
    'Vì sao đúng, một đến ba câu, bằng lời thường.',
    'Why it is right, in one to three plain sentences.',
  ),
  fact: field(
    id.optional(),
    'Số liệu trong facts.yaml mà câu đúng nêu; số liệu đổi thì phép kiểm tra báo, và trang ghi ngày của số liệu.',
    'The fact that the right answer states: the check tells when it changes, and the page shows its day.',
  ),
  asOf: field(
    knownDay.optional(),
    'Câu đúng tính đến ngày (tháng, năm) nào, nếu có thể đổi theo thời gian mà không có số liệu để dẫn.',
    'The day, month or year up to which it is right, where it can change and no fact stands for it.',
  ),
  reviewBy: field(
    day.optional(),
    'Phải xem lại trước ngày này.',
    'To be looked at again before this day.',
  ),
  sources: field(
    listOf(sourceReference, 'url').min(1),
    'Nguồn: tên trong sources.yaml, hoặc viết đủ title, publisher, url.',
    'Sources: a name from sources.yaml, or title, publisher and url.',
  ),
});

export type QuizQuestion = z.output<typeof quizQuestionSchema>;

/** `content/asean/quiz.yaml`: the questions every edition may ask. */
export const quizFile = z.strictObject({
  themes: field(
    z.record(id, quizThemeSchema),
    'Các chủ đề, theo thứ tự hiện trên trang.',
    'The themes, in the order they are shown.',
  ),
  questions: field(
    z.array(quizQuestionSchema),
    'Các câu hỏi; trong một chủ đề, câu đứng trước hiện trước.',
    'The questions; within a theme they keep their order.',
  ),
});

export type Quiz = z.output<typeof quizFile>;

export const NO_QUIZ: Quiz = { themes: {}, questions: [] };

/** The answers there are, with their letters. */
export function answersOf({ answers }: Pick<QuizQuestion, 'answers'>) {
  return ANSWER_LETTERS.flatMap((letter) => {
    const words = answers[letter];
    return words ? [{ letter, words }] : [];
  });
}
