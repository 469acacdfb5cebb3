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
 * - Between two words there is one space, and no more: `28_/ 7_` gets one after a word joiner, and
 *   the second of `An Giang – Nhật Bản` is written as another sign. So places count words.
 *
 * None of it is ever shown: every text from the index goes through `shownText`.
 */
const END = '_';
const JOINT = '\u2060 ';
const SPACE = '\u2061';
const OURS = /[\u2060\u2061]/g;
const PRIVATE = 0xe000;
const APOSTROPHE = '\uE0FE';

/** A text as the index holds it. */
export function indexText(text: string, locale: Locale): string {
  const plain = text.normalize('NFC').replaceAll(END, hidden(END)).replace(OURS, '');
  let written = '';
  let last = 0;
  for (const { text: word, start, end } of tokensOf(plain)) {
    const between = plain.slice(last, start);
    written += last === 0 ? withoutSpaces(between) : withOneSpace(between);
    written += indexWord(word, locale);
    last = end;
  }
  return withBar(written + withoutSpaces(plain.slice(last)));
}

/** Pagefind counts at spaces: between two words it finds one, whatever else stands there. */
function withOneSpace(between: string): string {
  if (between === ' ') return between;
  const space = between.search(/\s/);
  if (space < 0) return between + JOINT;
  return `${between.slice(0, space)} ${withoutSpaces(between.slice(space + 1))}`;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, SPACE);
}

/** A text from the index as readers see it. */
export function shownText(text: string): string {
  return text
    .replaceAll(JOINT, '')
    .replaceAll(SPACE, ' ')
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
  if (locale === 'vi') return word + END;
  const length = stemIn(word.toLowerCase(), locale);
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
