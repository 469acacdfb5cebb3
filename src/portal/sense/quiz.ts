import { finding, type Finding } from '../../domain/finding.ts';
import { answersOf, type QuizQuestion } from '../../domain/quiz.ts';
import { formatNumber } from '../../locale/format.ts';
import { LANGUAGES_SAID, LOCALES, type Locale } from '../../locale/locale.ts';
import { placeIn } from './data-place.ts';
import { FACTS, namingFindings, SOURCES, type Naming } from './names.ts';
import type { Evidence } from './evidence.ts';

const FILE = 'content/asean/quiz.yaml';

/** Questions are asked of children: one wrong answer taught is worse than none. */
export function quizFindings({ manuscript, portal }: Evidence): Finding[] {
  const { quiz } = manuscript;
  const asked = quiz.questions.map((question, index) => ({
    question,
    line: placeIn(manuscript, FILE, 'questions', index, 'id').line,
  }));
  return [
    ...emptyThemes(manuscript),
    ...asked.flatMap((each, index) => [
      ...nameFindings(each, manuscript),
      ...answerFindings(each),
      ...sameQuestion(each, asked.slice(0, index)),
      ...factFindings(each, manuscript),
      ...reviewFindings(each, portal.today),
    ]),
  ];
}

interface Asked {
  readonly question: QuizQuestion;
  readonly line: number | undefined;
}

type Manuscript = Evidence['manuscript'];

function emptyThemes(manuscript: Manuscript): Finding[] {
  const { quiz } = manuscript;
  const used = new Set(quiz.questions.map(({ theme }) => theme));
  return Object.keys(quiz.themes)
    .filter((id) => !used.has(id))
    .map((id) => finding('quiz-theme-empty', placeIn(manuscript, FILE, 'themes', id), { id }));
}

function nameFindings({ question, line }: Asked, { quiz, facts, sources }: Manuscript): Finding[] {
  const named = question.sources.filter((source) => typeof source === 'string');
  const namings: Naming[] = [
    { field: 'theme', names: [question.theme], known: quiz.themes, where: FILE },
    { field: 'fact', names: [question.fact], known: facts, where: FACTS },
    { field: 'sources', names: named, known: sources, where: SOURCES },
  ];
  return namings.flatMap((naming) => namingFindings(naming, { file: FILE, line }));
}

function answerFindings({ question, line }: Asked): Finding[] {
  const { id, right } = question;
  const place = { file: FILE, line };
  const answers = answersOf(question);
  const missing = answers.some(({ letter }) => letter === right)
    ? []
    : [finding('quiz-right-answer-missing', place, { id, letter: right })];
  const same = LOCALES.flatMap((locale) =>
    answers.flatMap(({ letter, words }, index) => {
      const first = answers
        .slice(0, index)
        .find((other) => bare(other.words[locale]) === bare(words[locale]));
      const values = {
        id,
        first: first?.letter ?? '',
        second: letter,
        language: LANGUAGES_SAID[locale],
      };
      return first ? [finding('quiz-same-answers', place, values)] : [];
    }),
  );
  return [...missing, ...same.slice(0, 1)];
}

function sameQuestion({ question, line }: Asked, earlier: readonly Asked[]): Finding[] {
  const same = earlier.find(
    (other) =>
      other.question.id === question.id ||
      LOCALES.some(
        (locale) => bare(other.question.question[locale]) === bare(question.question[locale]),
      ),
  );
  if (!same) return [];
  const values = { id: question.id, line: same.line ?? 1 };
  return [finding('quiz-same-question', { file: FILE, line }, values)];
}

/** The number in the right answer is the fact's, so that both change together. */
function factFindings({ question, line }: Asked, { facts }: Manuscript): Finding[] {
  const { id, right, fact: factId = '' } = question;
  const fact = facts[factId];
  const answer = question.answers[right];
  if (!fact || !answer) return [];
  return LOCALES.flatMap((locale) => {
    const value = valueIn(fact.value, locale);
    if (` ${bare(answer[locale])} `.includes(` ${bare(value)} `)) return [];
    const values = { id, fact: factId, value, language: LANGUAGES_SAID[locale] };
    return [finding('quiz-answer-not-the-fact', { file: FILE, line }, values)];
  }).slice(0, 1);
}

function reviewFindings({ question: { id, reviewBy }, line }: Asked, today: string): Finding[] {
  return reviewBy !== undefined && reviewBy < today
    ? [finding('quiz-needs-review', { file: FILE, line }, { id, day: reviewBy })]
    : [];
}

function valueIn(value: Manuscript['facts'][string]['value'], locale: Locale): string {
  if (typeof value === 'number') return formatNumber(value, locale);
  return typeof value === 'string' ? value : value[locale];
}

/** Words without capitals, signs and doubled spaces: what a reader would call the same. */
function bare(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
