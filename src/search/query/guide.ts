import { fold } from './fold.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { neighboursOf, type Neighbours } from './slip.ts';
import { queryTokens } from './token.ts';

/** What the search page knows before it asks the index: one small file for each language. */
export interface Guide {
  /** Words of the texts, folded, the commonest first, with a space between. */
  readonly words: string;
  readonly pages: readonly GuidePage[];
  readonly terms: readonly GuideTerm[];
  readonly formerly: readonly FormerName[];
  /** Words of one meaning; the one the texts use comes last. */
  readonly same: readonly (readonly string[])[];
  /** Where the glossary is; empty in a portal without one. */
  readonly glossary: string;
  /** The archive begins with what is older than this month or year. */
  readonly archiveBefore: string;
  /** Folders of archived pages, each with an index of its own; none where nothing is archived. */
  readonly archive: readonly string[];
}

/** Title, path, kind, and a number that the same page has in both languages. */
export type GuidePage = readonly [title: string, path: string, kind: string, pair: number];

/** Id, term, long form, and the long form in the other language. */
export type GuideTerm = readonly [id: string, term: string, full: string, other: string];

/** Former name, today's name, the path of its page if the portal has one, whether also a word. */
export type FormerName = readonly [name: string, today: string, path: string, isWord?: 1];

/** A guide made ready for questions. */
export interface ReadGuide extends Guide {
  readonly lexicon: Lexicon;
  readonly neighbours: Neighbours;
  /** Everything with a spelling of its own: to show a query as it is written. */
  readonly spellings: readonly string[];
}

export function readGuide(guide: Guide): ReadGuide {
  const spellings = [
    ...guide.formerly.flatMap(([name, today]) => [name, today]),
    ...guide.terms.flatMap(([, term, full]) => [term, full]),
    ...guide.same.flat(),
    ...guide.pages.map(([title]) => title),
  ];
  const phrases = spellings.map((phrase) => queryTokens(fold(phrase)));
  const own = new Set(guide.words.split(' '));
  const others = new Set(phrases.flat().filter((word) => !own.has(word)));
  return {
    ...guide,
    spellings,
    lexicon: lexiconOf([...own, ...others]),
    neighbours: neighboursOf(phrases),
  };
}
