import { describe, expect, it } from 'vitest';
import { aPortal, pageAt } from '../testing/a-portal.ts';
import { aQuiz } from '../testing/a-quiz.ts';
import { questionOfTheDay, quizLevels, quizThemes } from './quiz.ts';

const quiz = aQuiz(
  { id: 'kho', level: 'upper-secondary' },
  { id: 'de', fact: 'so-thanh-vien' },
  { id: 'vua', level: 'lower-secondary', asOf: '2026-01' },
);

describe('quizLevels', () => {
  it('puts the youngest pupils first and counts through the page', () => {
    const levels = quizLevels('bieu-tuong', page('vi/do-vui/bieu-tuong/'));
    expect(
      levels.map(({ name, questions }) => [name, questions.map(({ id, number }) => [id, number])]),
    ).toEqual([
      ['Tiểu học', [['de', 1]]],
      ['Trung học cơ sở', [['vua', 2]]],
      ['Trung học phổ thông', [['kho', 3]]],
    ]);
  });

  it('gives the right answer with its letter, its reason and its source', () => {
    const [level] = quizLevels('bieu-tuong', page('en/quiz/symbols/'));
    expect(level?.questions[0]).toMatchObject({
      right: { letter: 'B', text: '8 August' },
      explanation: 'ASEAN was founded on that day.',
      sources: [{ title: 'Nguồn một (Báo Một)', href: 'https://www.bao-mot.vn/a' }],
    });
  });

  it('says up to which day an answer is right: the day of its fact, or its own', () => {
    const levels = quizLevels('bieu-tuong', page('vi/do-vui/bieu-tuong/'));
    expect(levels.flatMap(({ questions }) => questions.map(({ asOf }) => asOf))).toEqual([
      '26/10/2025',
      'tháng 1/2026',
      undefined,
    ]);
  });
});

describe('quizThemes', () => {
  it('tells for each level how many questions there are', () => {
    expect(quizThemes(page('en/quiz/'))).toEqual([
      {
        href: '/asean/en/quiz/symbols/',
        name: 'Symbols',
        about: 'Flag and day.',
        levels: [
          'Primary school: 1 question',
          'Lower secondary school: 1 question',
          'Upper secondary school: 1 question',
        ],
      },
    ]);
  });
});

describe('questionOfTheDay', () => {
  it('is the same all day and another the day after', () => {
    const ids = ['2026-11-20T00:00Z', '2026-11-20T16:00Z', '2026-11-20T20:00Z'].map(
      (now) => questionOfTheDay(page('vi/do-vui/', new Date(now)))?.id,
    );
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[1]);
  });
});

function page(path: string, now?: Date) {
  return pageAt(aPortal({ quiz, ...(now && { now }) }), path);
}
