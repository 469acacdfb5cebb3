import type { Locale } from './locale.ts';
import { markedParts, partsOfText } from './syllables.ts';

/** Names begin with a capital; other words with Vietnamese marks make a text Vietnamese. */
const MARKED_WORD = /(?<![\p{L}\p{N}])\p{Ll}*(?=[^\p{ASCII}])\p{Ll}+/gu;
/** No Vietnamese syllable is spelled like one of these. */
const ENGLISH_WORD =
  /(?<![\p{L}\p{N}])(?:the|of|and|for|with|is|are|was|were|from|that|this|by|which|their)(?![\p{L}\p{N}])/giu;

/**
 * Whether a sentence or two are plainly in the other language. Names are often in the other one,
 * and so is what is quoted, so it takes more than these.
 */
export function isInOther(locale: Locale, words: string): boolean {
  const text = words.normalize('NFC').replace(/“[^”]*”/g, '');
  const parts = partsOfText(text);
  if (parts < 5) return false;
  const share = markedParts(text) / parts;
  return locale === 'en'
    ? share > 0.5 && countOf(text, MARKED_WORD) >= 4
    : share < 0.2 && countOf(text, ENGLISH_WORD) >= 2;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
