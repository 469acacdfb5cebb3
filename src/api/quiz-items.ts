import { z } from 'astro/zod';
import { field } from '../domain/field.ts';
import { LEVELS } from '../domain/level.ts';
import { answersOf } from '../domain/quiz.ts';
import { resolveSource } from '../portal/entries.ts';
import { sourceInBoth } from './reference-items.ts';
import { factShape, memberShape } from './shapes.ts';
import { urlsOf, type Publishing } from './urls.ts';

const both = factShape.shape.label;

export const quizShape = z.strictObject({
  id: z.string(),
  theme: z.strictObject({ id: z.string(), name: both }),
  level: z.enum(LEVELS),
  question: both,
  answers: field(
    z.array(z.strictObject({ letter: z.string(), text: both, right: z.boolean() })),
    'Các câu trả lời; đúng một câu có right là true.',
    'The answers; exactly one has right set to true.',
  ),
  explanation: both,
  asOf: field(
    z.string().optional(),
    'Đúng tính đến ngày, tháng hoặc năm nào, nếu có thể đổi.',
    'The day, month or year up to which it is right, where it can change.',
  ),
  sources: z.array(factShape.shape.source),
  urls: memberShape.shape.urls,
});

/** The questions, where the edition asks them. */
export function quizItems(publishing: Publishing): z.output<typeof quizShape>[] {
  const { quiz, edition, facts, sources } = publishing.portal;
  if (!edition.sections.includes('quiz')) return [];
  return quiz.questions.flatMap((question) => {
    const theme = quiz.themes[question.theme];
    if (!theme) return [];
    const { id, level, right, explanation } = question;
    const asOf = facts[question.fact ?? '']?.asOf ?? question.asOf;
    return [
      {
        id,
        theme: { id: question.theme, name: theme.name },
        level,
        question: question.question,
        answers: answersOf(question).map(({ letter, words }) => ({
          letter: letter.toUpperCase(),
          text: words,
          right: letter === right,
        })),
        explanation,
        ...(asOf === undefined ? {} : { asOf }),
        sources: question.sources
          .map((reference) => resolveSource(reference, sources))
          .filter((source) => source !== undefined)
          .map(sourceInBoth),
        urls: urlsOf(publishing, `quiz:${question.theme}`),
      },
    ];
  });
}
