import type { quiz as vietnamese } from '../vi/quiz.ts';

export const quiz: typeof vietnamese = {
  today: 'Question of the day',
  themes: 'Choose a theme',
  otherThemes: 'Other themes',
  all: 'All questions',
  count: (count) => (count === 1 ? '1 question' : `${count} questions`),
  showAnswer: 'Show the answer',
  ofQuestion: (number) => `to question ${number}`,
  key: 'Answer key',
  keyHint: 'This sheet is for the teacher or the host.',
  asOf: (day) => `Right as of ${day}.`,
};
