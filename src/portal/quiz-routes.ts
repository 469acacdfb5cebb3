import { LOCALES } from '../locale/locale.ts';
import { address, addressWord } from './address.ts';
import type { Route } from './route.ts';
import { sectionName, type RouteMaking } from './route-making.ts';

/** The quiz, where the edition lists it: the page of all themes, and a page for each. */
export function quizRoutes({ edition, quiz }: RouteMaking): Route[] {
  if (!edition.sections.includes('quiz') || quiz.questions.length === 0) return [];
  return LOCALES.flatMap((locale): Route[] => {
    const hub = address.section(locale, 'quiz');
    const title = sectionName(edition, 'quiz', locale);
    return [
      {
        path: hub,
        locale,
        subject: 'section:quiz',
        title,
        parent: address.home(locale),
        view: { is: 'quiz' },
      },
      ...Object.entries(quiz.themes).map(([id, theme]): Route => ({
        path: `${hub}${addressWord(theme, locale)}/`,
        locale,
        subject: `quiz:${id}`,
        title: `${title}: ${theme.name[locale]}`,
        parent: hub,
        view: { is: 'quiz-theme', theme: id },
      })),
    ];
  });
}
