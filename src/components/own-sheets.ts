import guide from '../styles/own/guide.css?url';
import quiz from '../styles/own/quiz.css?url';
import search from '../styles/own/search.css?url';

/** Style sheets of single kinds of page, by template: what few pages need, the others do not load. */
export const OWN_SHEETS: Readonly<Record<string, string>> = {
  quiz,
  'quiz-theme': quiz,
  'guide-embedding': guide,
  'guide-data': guide,
  search,
};
