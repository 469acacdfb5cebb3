import type { Locale } from '../../locale/locale.ts';
import { lower } from './fold.ts';
import { stemLength } from './stem.ts';
import { tokensOf } from './token.ts';

/*
 * How a text is written for Pagefind, and read back. Pagefind cuts at spaces, drops combining marks,
 * and matches every word that begins with what was asked. Three changes make it find Vietnamese:
 *
 * - đ is written ḏ. Pagefind folds ḏ to d as it folds ầ to a, so `dau tu` finds `đầu tư`; typed with
 *   its marks, đ is still another letter than d.
 * - Every word ends with `_`, a letter to Pagefind: `tu_` finds tư, tự and từ, but not tuần.
 *   What an English word has after its stem follows as letters of the private area, which Pagefind
 *   does not read: trad_ing.
 * - Words that stand together are set apart by a word joiner and a space: `28_/ 7_`.
 *
 * None of it is ever shown: every text from the index goes through `shownText`.
 */
const END = '_';
const JOINT = '\u2060 ';
const PRIVATE = 0xe000;
const APOSTROPHE = '\uE0FE';

/** A text as the index holds it. */
export function indexText(text: string, locale: Locale): string {
  const plain = text.normalize('NFC').replaceAll(END, hidden(END)).replaceAll('\u2060', '');
  let written = '';
  let last = 0;
  for (const token of tokensOf(plain)) {
    const between = plain.slice(last, token.start);
    written += between;
    if (last > 0 && !/\s$/.test(between)) written += JOINT;
    written += indexWord(token.text, locale);
    last = token.end;
  }
  return withBar(written + plain.slice(last));
}

/** A text from the index as readers see it. */
export function shownText(text: string): string {
  return text
    .replaceAll(JOINT, '')
    .replaceAll(END, '')
    .replace(/[\uE000-\uE0FF]/g, revealed)
    .replaceAll('ḏ', 'đ')
    .replaceAll('Ḏ', 'Đ');
}

/** A word of a query as Pagefind is asked for it; an open one is also found inside longer words. */
export function askedWord(token: string, locale: Locale, isOpen = false): string {
  const word = lower(token);
  return withBar(word.slice(0, stemIn(word, locale))) + (isOpen ? '' : END);
}

function indexWord(word: string, locale: Locale): string {
  const length = stemIn(lower(word), locale);
  return word.slice(0, length) + END + hidden(word.slice(length));
}

function stemIn(word: string, locale: Locale): number {
  return locale === 'en' ? stemLength(word) : word.length;
}

function hidden(letters: string): string {
  return letters.replace(/[!-~’]/g, (letter) =>
    letter === '’' ? APOSTROPHE : String.fromCharCode(letter.charCodeAt(0) + PRIVATE),
  );
}

function revealed(letter: string): string {
  return letter === APOSTROPHE ? '’' : String.fromCharCode(letter.charCodeAt(0) - PRIVATE);
}

function withBar(text: string): string {
  return text.replaceAll('đ', 'ḏ').replaceAll('Đ', 'Ḏ');
}
