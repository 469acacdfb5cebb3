import type { Quiz } from '../domain/quiz.ts';
import type { DataReading } from './read-data.ts';

/** Where the parts of the quiz stand in their file. */
export interface QuizLines {
  readonly themes: Readonly<Record<string, number>>;
  /** In the order of the questions. */
  readonly questions: readonly number[];
}

export function quizLinesOf({ value, lineOf }: DataReading<Quiz>): QuizLines {
  const themes = Object.keys(value.themes).map((id) => [id, lineOf(['themes', id])] as const);
  return {
    themes: Object.fromEntries(themes),
    questions: value.questions.map((_, index) => lineOf(['questions', index, 'id'])),
  };
}
