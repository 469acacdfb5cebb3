import { fold } from './fold.ts';
import type { ReadGuide } from './guide.ts';
import { foldedTokens } from './phrase.ts';

export interface Suggestion {
  readonly label: string;
  /** Where choosing it leads; a path, or a query to be searched. */
  readonly goesTo: { readonly path: string } | { readonly query: string };
  readonly kind: string;
}

const MOST = 8;

/** What the reader may be typing: the last word may be half of one. */
export function suggestionsFor(typed: string, guide: ReadGuide): Suggestion[] {
  const words = foldedTokens(typed);
  if (words.length === 0 || fold(typed).trim().length < 2) return [];
  return everything(guide)
    .map((suggestion) => ({ suggestion, worth: worthOf(suggestion.match, words) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.suggestion.label.length - b.suggestion.label.length)
    .slice(0, MOST)
    .map(({ suggestion: { label, goesTo, kind } }) => ({ label, goesTo, kind }));
}

type Candidate = Suggestion & { readonly match: string };

function everything(guide: ReadGuide): Candidate[] {
  return [
    ...guide.terms.map(([id, term, full]) => ({
      label: term === full ? term : `${term} – ${full}`,
      match: `${term} ${full}`,
      goesTo: { path: `${guide.glossary}#${id}` },
      kind: 'term',
    })),
    ...guide.formerly.map(([name, today, path]) => ({
      label: name === today ? name : `${name} → ${today}`,
      match: name,
      goesTo: path === '' ? { query: name } : { path },
      kind: 'area',
    })),
    ...guide.pages.map(([label, path, kind]) => ({ label, match: label, goesTo: { path }, kind })),
  ].filter(({ label }) => label !== '');
}

/** 3 where the text begins so, 2 where the words follow each other in it, 1 where all are there. */
function worthOf(match: string, words: readonly string[]): number {
  const tokens = foldedTokens(match);
  const opens = (token: string | undefined, index: number): boolean => {
    const word = words[index] ?? '';
    return index === words.length - 1 ? (token?.startsWith(word) ?? false) : token === word;
  };
  const starts = tokens.findIndex((_, at) =>
    words.every((_, index) => opens(tokens[at + index], index)),
  );
  if (starts === 0) return 3;
  if (starts > 0) return 2;
  return words.every((_, index) => tokens.some((token) => opens(token, index))) ? 1 : 0;
}
