import { stringify } from 'yaml';
import { quizFile, type Quiz } from '../domain/quiz.ts';

export const QUIZ_FILE = 'content/asean/quiz.yaml';

const THEME = {
  name: { vi: 'Biểu tượng', en: 'Symbols' },
  about: { vi: 'Cờ và ngày.', en: 'Flag and day.' },
};

export const QUESTION = {
  id: 'ngay-asean',
  theme: 'bieu-tuong',
  level: 'primary',
  question: { vi: 'Ngày ASEAN là ngày nào?', en: 'Which day is ASEAN Day?' },
  answers: {
    a: { vi: 'Ngày 28 tháng 7', en: '28 July' },
    b: { vi: 'Ngày 8 tháng 8', en: '8 August' },
    c: { vi: 'Ngày 20 tháng 11', en: '20 November' },
  },
  right: 'b',
  explanation: { vi: 'ASEAN ra đời ngày ấy.', en: 'ASEAN was founded on that day.' },
  sources: ['nguon-mot'],
};

type QuestionDraft = Readonly<Record<string, unknown>>;

/** The quiz as an editor writes it, with one theme and the questions of a case. */
function quizFields(...questions: readonly QuestionDraft[]) {
  return {
    themes: { 'bieu-tuong': THEME },
    questions: questions.map((changes) => ({ ...QUESTION, ...changes })),
  };
}

export function quizYaml(...questions: readonly QuestionDraft[]): string {
  return stringify(quizFields(...questions), { lineWidth: 0, aliasDuplicateObjects: false });
}

export function aQuiz(...questions: readonly QuestionDraft[]): Quiz {
  return quizFile.parse(quizFields(...questions));
}
