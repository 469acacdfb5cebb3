import { describe, expect, it } from 'vitest';
import { QUESTION, QUIZ_FILE, quizYaml } from '../../testing/a-quiz.ts';
import { checkContent, contentFiles } from '../../testing/content-folder.ts';
import { expectOneFinding } from '../../testing/expect-one-finding.ts';

const { a, b, c } = QUESTION.answers;
const OTHER = { id: 'cau-hai', question: { vi: 'Câu hai?', en: 'Question two?' } };

describe('the quiz', () => {
  it('has no finding where each question has its theme, its answers and its source', async () => {
    const files = { ...contentFiles(), [QUIZ_FILE]: quizYaml({}, OTHER) };
    expect(await checkContent(files)).toEqual([]);
  });

  it.each([
    ['a missing right answer', 'quiz-right-answer-missing', { right: 'd' }],
    [
      'two same answers in Vietnamese',
      'quiz-same-answers',
      { answers: { a, b, c: { ...c, vi: a.vi } } },
    ],
    [
      'answers that differ in signs only',
      'quiz-same-answers',
      { answers: { a, b, c: { ...c, en: '28 july.' } } },
    ],
    ['a theme nobody wrote', 'unknown-name', { theme: 'bieu-tuongg' }],
    ['a source nobody wrote', 'unknown-name', { sources: ['nguon-mott'] }],
    ['a fact nobody wrote', 'unknown-name', { fact: 'so-thanh' }],
    ['a right answer that is not the fact', 'quiz-answer-not-the-fact', { fact: 'so-thanh-vien' }],
    ['a day of review that has passed', 'quiz-needs-review', { reviewBy: '2026-11-19' }],
    ['the name of another question', 'quiz-same-question', { id: QUESTION.id }],
    [
      'the words of another question',
      'quiz-same-question',
      { question: { vi: 'Ngày ASEAN là ngày nào', en: '…?' } },
    ],
  ] as const)('with %s has the finding %s on its line', async (_, rule, changes) => {
    const second = { ...OTHER, ...changes };
    const quiz = quizYaml({}, second);
    const found = await checkContent({ ...contentFiles(), [QUIZ_FILE]: quiz });
    expect(found.map((each) => [each.rule, each.file, each.line])).toEqual([
      [rule, QUIZ_FILE, lastLineWith('- id:', quiz)],
    ]);
  });

  it('says which theme has no question, where the theme stands', async () => {
    const empty = `themes:\n  trong:\n    name: { vi: Trống, en: Empty }\n    about: { vi: Chưa có., en: Nothing. }\n${quizYaml({}).replace('themes:\n', '')}`;
    await expectOneFinding({
      rule: 'quiz-theme-empty',
      files: { ...contentFiles(), [QUIZ_FILE]: empty },
      file: QUIZ_FILE,
      at: '  trong:',
    });
  });

  it('takes the number of a fact as a whole number, not as a part of one', async () => {
    const right = { vi: 'Hơn 11 nước', en: 'Over 11 countries' };
    const wrong = { vi: '111 nước', en: '111 countries' };
    const quiz = (answer: typeof right) =>
      quizYaml({ fact: 'so-thanh-vien', answers: { a, b: answer, c } });
    expect(await checkContent({ ...contentFiles(), [QUIZ_FILE]: quiz(right) })).toEqual([]);
    expect(await checkContent({ ...contentFiles(), [QUIZ_FILE]: quiz(wrong) })).toHaveLength(1);
  });

  it.each([
    ['an answer in one language only', 'en: 8 August', 'xx: 8 August', 'missing-field'],
    ['a level there is not', 'level: primary', 'level: primry', 'unknown-value'],
    ['a field there is not', 'right: b', 'right: b\n    rigth: b', 'unknown-field'],
  ])('with %s is found on that line', async (_, from, to, rule) => {
    const quiz = quizYaml({}).replace(from, to);
    const found = await checkContent({ ...contentFiles(), [QUIZ_FILE]: quiz });
    expect(found.map((each) => each.rule)).toContain(rule);
    expect(found.every(({ file, line }) => file === QUIZ_FILE && line !== undefined)).toBe(true);
  });
});

function lastLineWith(words: string, source: string): number {
  return source.split('\n').findLastIndex((line) => line.includes(words)) + 1;
}
