import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';

/** Neighbouring words of titles, terms and places: what is likely to stand together. */
export type Neighbours = ReadonlySet<string>;

export function neighboursOf(phrases: Iterable<readonly string[]>): Neighbours {
  const pairs = new Set<string>();
  for (const words of phrases) {
    words.slice(1).forEach((word, index) => pairs.add(`${words[index]} ${word}`));
  }
  return pairs;
}

/**
 * The query with one slip mended: a letter too many, too few, wrong or swapped, or two words typed
 * as one. Only words the portal never uses are mended; undefined when there is nothing to mend.
 */
export function mendSlip(
  tokens: readonly string[],
  lexicon: Lexicon,
  neighbours: Neighbours,
): string[] | undefined {
  const unknown = tokens.findIndex((token) => !lexicon.has(token) && !/\d/.test(token));
  const word = fold(tokens[unknown] ?? '');
  if (word.length < 2) return undefined;
  const [before, after] = [tokens[unknown - 1], tokens[unknown + 1]].map((near) =>
    fold(near ?? ''),
  );
  const fits = (candidate: readonly string[]): number =>
    Number(neighbours.has(`${before} ${candidate[0]}`)) +
    Number(neighbours.has(`${candidate.at(-1)} ${after}`)) +
    Number(candidate.length === 2 && neighbours.has(candidate.join(' ')));
  const best = candidatesFor(word, lexicon)
    .filter((candidate) => candidate.length === 1 || fits(candidate) > 0)
    .map((candidate) => ({ candidate, fit: fits(candidate), rank: worstRank(candidate, lexicon) }))
    .filter(
      ({ fit, candidate }) => fit > 0 || tokens.length === 1 || (candidate[0] ?? '').length > 3,
    )
    .sort((a, b) => b.fit - a.fit || a.rank - b.rank)[0];
  return best && tokens.flatMap((token, at) => (at === unknown ? best.candidate : [token]));
}

function candidatesFor(word: string, lexicon: Lexicon): string[][] {
  const single = lexicon.words.filter((known) => isOneSlip(word, known)).map((known) => [known]);
  const split = Array.from(word.slice(1)).flatMap((_, index) => {
    const parts = [word.slice(0, index + 1), word.slice(index + 1)];
    return parts.every((part) => lexicon.has(part)) ? [parts] : [];
  });
  return [...single, ...split];
}

function worstRank(words: readonly string[], lexicon: Lexicon): number {
  return Math.max(...words.map((word) => lexicon.rank(word)));
}

/** At distance one, swapped neighbours counting as one. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  const restA = a.slice(head);
  const restB = b.slice(head);
  if (restA.length === restB.length) {
    const swapped = restA[0] === restB[1] && restA[1] === restB[0];
    return restA.slice(1) === restB.slice(1) || (swapped && restA.slice(2) === restB.slice(2));
  }
  return restA.length > restB.length ? restA.slice(1) === restB : restB.slice(1) === restA;
}
