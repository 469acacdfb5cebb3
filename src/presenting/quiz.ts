import type { QuizItem } from './parts/quiz-item.ts';
import { LEVELS } from '../domain/level.ts';
import { answersOf, type QuizQuestion } from '../domain/quiz.ts';
import { dayWords } from '../locale/format.ts';
import { resolveSource } from '../portal/entries.ts';
import { said } from './fact-words.ts';
import { sureHref, type Page } from './page.ts';

interface LevelGroup {
  readonly id: string;
  readonly name: string;
  readonly questions: readonly QuizItem[];
}

/** A theme's questions by level of school, the youngest first; levels without any are left out. */
export function quizLevels(theme: string, page: Page): LevelGroup[] {
  const inTheme = page.portal.quiz.questions.filter((question) => question.theme === theme);
  const byLevel = LEVELS.flatMap((level) => inTheme.filter((each) => each.level === level));
  const shown = byLevel.map((question, index) => ({
    level: question.level,
    question: shownQuiz(question, index + 1, page),
  }));
  return LEVELS.map((level) => ({
    id: level,
    name: page.words.choices.level[level],
    questions: shown.filter((each) => each.level === level).map(({ question }) => question),
  })).filter(({ questions }) => questions.length > 0);
}

/** Every theme, with how many questions it has for which level. */
export function quizThemes(page: Page) {
  const { portal, locale, words } = page;
  const { themes, questions } = portal.quiz;
  return Object.entries(themes).map(([id, { name, about }]) => {
    const inTheme = questions.filter(({ theme }) => theme === id);
    const counted = LEVELS.map((level) => ({
      name: words.choices.level[level],
      count: inTheme.filter((each) => each.level === level).length,
    }));
    return {
      href: sureHref(page, `quiz:${id}`),
      name: name[locale],
      about: about[locale],
      levels: counted
        .filter(({ count }) => count > 0)
        .map((level) => `${level.name}: ${words.quiz.count(level.count)}`),
    };
  });
}

/** One question for each day, in turn: the same all day, another tomorrow. */
export function questionOfTheDay(page: Page): QuizItem | undefined {
  const { questions } = page.portal.quiz;
  const days = Math.floor(Date.parse(`${page.portal.today}T00:00:00Z`) / 86_400_000);
  const question = questions[days % questions.length];
  return question && shownQuiz(question, 1, page);
}

function shownQuiz(question: QuizQuestion, number: number, page: Page): QuizItem {
  const { locale, portal } = page;
  const answers = answersOf(question).map(({ letter, words: answer }) => ({
    letter: letter.toUpperCase(),
    text: answer[locale],
  }));
  const right = answers.find(({ letter }) => letter === question.right.toUpperCase());
  const asOf = portal.facts[question.fact ?? '']?.asOf ?? question.asOf;
  return {
    id: question.id,
    number,
    question: question.question[locale],
    answers,
    right: right ?? { letter: '', text: '' },
    explanation: question.explanation[locale],
    asOf: asOf && dayWords(asOf, locale),
    sources: question.sources.flatMap((reference) => {
      const source = resolveSource(reference, portal.sources);
      return source
        ? [{ title: `${said(source.title, locale)} (${source.publisher})`, href: source.url }]
        : [];
    }),
  };
}
