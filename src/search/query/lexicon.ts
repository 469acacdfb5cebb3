import { fold } from './fold.ts';

/** The words the portal's texts use, folded, the commonest first. */
export interface Lexicon {
  /** Whether the portal uses the word, whatever its marks. */
  has(word: string): boolean;
  /** Smaller is commoner. */
  rank(word: string): number;
  readonly words: readonly string[];
}

export function lexiconOf(words: readonly string[]): Lexicon {
  const ranks = new Map(words.map((word, rank) => [word, rank]));
  return {
    words,
    has: (word) => ranks.has(fold(word)),
    rank: (word) => ranks.get(fold(word)) ?? Infinity,
  };
}
