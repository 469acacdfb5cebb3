import { VIETNAMESE_WORDS } from './vietnamese-words.ts';

const NO_BREAK_SPACE = '\u00a0';
const WORD_JOINER = '\u2060';

const WORDS = new RegExp(`(?<!\\p{L})(?:${VIETNAMESE_WORDS.join('|')})(?!\\p{L})`, 'giu');

/**
 * Words and names that a line break would tear apart are joined with a space that does not break.
 * The names are the edition's own.
 */
export function joinCompounds(title: string, compounds: readonly string[]): string {
  return compounds.reduce(
    (text, compound) => text.replaceAll(compound, joined),
    title.replaceAll(WORDS, joined),
  );
}

function joined(words: string): string {
  return words.replaceAll(' ', NO_BREAK_SPACE);
}

/** What else no line may break, in either language. */
const UNBROKEN: readonly [RegExp, string][] = [
  // A number and what it counts or numbers: "15 vườn", "21,3 triệu", "tháng 12", "thứ 16".
  [/(?<![\d.,/–-])(\d{1,3}(?:[.,]\d+)*) (?=\p{L})/gu, `$1${NO_BREAK_SPACE}`],
  [/(?<!\p{L})(tháng|thứ) (?=\d)/giu, `$1${NO_BREAK_SPACE}`],
  // A span of years: browsers break a line after any dash.
  [/(?<=\d)–(?=\d)/g, `–${WORD_JOINER}`],
  // The parts of a number or a name: "155/QĐ-TTg", "Timor-Leste".
  [/(?<=[\p{L}\d])-(?=[\p{L}\d])/gu, `-${WORD_JOINER}`],
  // A line never begins with a dash.
  [/ (?=[–-] )/g, NO_BREAK_SPACE],
];

/** A title as it stands in a heading, a card or a list. */
export function setTitle(title: string, compounds: readonly string[]): string {
  return UNBROKEN.reduce(
    (text, [what, unbroken]) => text.replaceAll(what, unbroken),
    joinCompounds(title, compounds),
  );
}
