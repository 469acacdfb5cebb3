import { lower } from './fold.ts';

/** A syllable, a word or a number, and where it stands in its text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An apostrophe inside a word belongs to it: “ASEAN’s”. Everything else between letters separates. */
const UNIT = /[\p{L}\p{M}\p{N}]+(?:[’'][\p{L}\p{M}]+)*/gu;

/**
 * The one way in which texts, titles and queries are cut. `1160/QĐ-TTg` is three tokens, `28/7` two,
 * `C/O` two: so a number is found by its parts, and with any sign between them.
 */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(UNIT)].map(({ 0: unit, index }) => ({
    text: unit,
    start: index,
    end: index + unit.length,
  }));
}

/** The tokens of a query: lower case, one code point a letter. */
export function queryTokens(query: string): string[] {
  return tokensOf(lower(query)).map(({ text }) => text);
}
