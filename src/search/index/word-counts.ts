import { fold } from '../query/fold.ts';
import { tokensOf } from '../query/token.ts';

/** `angiang.gov.vn` makes no word of what is typed without its space. */
const ADDRESS = /[\w-]+(?:\.[\w-]+)+/g;

/** Counts the words of texts, folded. */
export interface WordCounts {
  add(text: string): void;
  /** What stands there more than once, the commonest first; numbers are no words. */
  commonest(most: number): string[];
}

export function wordCounts(): WordCounts {
  const counts = new Map<string, number>();
  const folded = new Map<string, string>(); // few words make up all texts
  return {
    add(text) {
      for (const token of tokensOf(text.replace(ADDRESS, ' '))) {
        const word = folded.get(token.text) ?? fold(token.text);
        folded.set(token.text, word);
        if (!/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    },
    commonest: (most) =>
      [...counts]
        .filter(([, count]) => count > 1)
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .slice(0, most)
        .map(([word]) => word),
  };
}
