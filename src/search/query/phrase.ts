import { fold } from './fold.ts';
import { tokensOf } from './token.ts';

/** Where a run of folded words begins in another; -1 when it is not there. */
export function indexOfRun(words: readonly string[], run: readonly string[]): number {
  if (run.length === 0) return -1;
  return words.findIndex((_, at) => run.every((word, offset) => words[at + offset] === word));
}

export function foldedTokens(text: string): string[] {
  return tokensOf(text).map((token) => fold(token.text));
}

/** The words as one of these phrases writes them, capitals and marks; undefined if none has them. */
export function spelledIn(
  words: readonly string[],
  phrases: readonly string[],
): string | undefined {
  const wanted = words.map(fold);
  for (const phrase of phrases) {
    const tokens = tokensOf(phrase);
    const at = indexOfRun(
      tokens.map(({ text }) => fold(text)),
      wanted,
    );
    const [first, last] = [tokens[at], tokens[at + wanted.length - 1]];
    if (at >= 0 && first && last) return phrase.slice(first.start, last.end);
  }
  return undefined;
}
