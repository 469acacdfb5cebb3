import { isLocale, type Locale } from '../../locale/locale.ts';

/**
 * The language of a text, or nothing where it is neither Vietnamese nor English. Letters decide
 * before the feed's own word: many Vietnamese sites run software that calls everything English.
 */
export function languageOf(words: string, declared: string): Locale | undefined {
  const code = declared.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  const syllables =
    words
      .normalize('NFD')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const share = (pattern: RegExp): number =>
    syllables.filter((word) => pattern.test(word)).length / Math.max(syllables.length, 1);
  if (code !== '' && !isLocale(code)) return undefined;
  if (share(/^[\p{Script=Latin}\p{M}]+$/u) < 0.5) return undefined;
  const isMarked = syllables.length >= ENOUGH && share(/[\p{M}đ]/u) >= VIETNAMESE;
  return isMarked || code === 'vi' || (code === '' && syllables.length < ENOUGH) ? 'vi' : 'en';
}

const ENOUGH = 6;
/** Vietnamese marks stand on most of its syllables; names in an English text stay well below. */
const VIETNAMESE = 0.3;
