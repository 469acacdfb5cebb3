import { describe, expect, it } from 'vitest';
import { aPortal } from '../testing/a-portal.ts';
import { aQuiz } from '../testing/a-quiz.ts';
import { anEdition } from '../testing/an-edition.ts';

describe('the pages of the quiz', () => {
  it('are one for all themes and one for each, in both languages', () => {
    expect(paths({ quiz: aQuiz({}) })).toEqual([
      'vi/do-vui/',
      'vi/do-vui/bieu-tuong/',
      'en/quiz/',
      'en/quiz/symbols/',
    ]);
  });

  it('find their twins', () => {
    const { twins } = aPortal({ quiz: aQuiz({}) });
    expect(twins.get('quiz:bieu-tuong')?.en?.path).toBe('en/quiz/symbols/');
  });

  it('are not there where nobody has asked a question', () => {
    expect(paths({})).toEqual([]);
  });

  it('are not there where the edition does not list the section', () => {
    const { sections, ...rest } = anEdition();
    const edition = { ...rest, sections: sections.filter((id) => id !== 'quiz') };
    expect(paths({ quiz: aQuiz({}), edition })).toEqual([]);
  });

  function paths(draft: Parameters<typeof aPortal>[0]): string[] {
    return aPortal(draft)
      .routes.filter(({ view }) => view.is.startsWith('quiz'))
      .map(({ path }) => path);
  }
});
