import { finding, type Finding } from '../domain/finding.ts';
import { withSettledTones } from './tone-place.ts';

const FOREIGN_D = /[Ðð]/;

/**
 * Marks of order, soft hyphens, control characters: nobody sees them and search stumbles on them.
 * The scripts of some neighbours part and join words with U+200B to U+200D, and U+200D joins the
 * parts of an emoji, so there they stay.
 */
const INVISIBLE =
  /[\u00AD\u2028\u2029\u2060\uFEFF\u200E\u200F\u202A-\u202E]|(?![\t\n\r])\p{Cc}|(?<![\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200B-\u200D]/u;

/** Line and page breaks of Word and of design programs: what stands on both sides is not one word. */
const BREAKS = /[\v\f\u0085\u2028\u2029]/g;

/** For words that come from elsewhere. */
export function withoutInvisible(text: string): string {
  return text.replace(BREAKS, ' ').replace(new RegExp(INVISIBLE, 'gu'), '');
}

/** Letters that look right and are not, letters nobody sees, and tone marks in two styles. */
export function spellingFindings(file: string, source: string): Finding[] {
  const isPlain = source.normalize('NFC') === source && !FOREIGN_D.test(source) && !mayHide(source);
  const tones = isVietnamese(file) && withSettledTones(source) !== source;
  if (isPlain && !tones) return [];
  return source.split('\n').flatMap((text, index) => {
    const place = { file, line: index + 1 };
    const composed = text.normalize('NFC');
    const hidden = INVISIBLE.exec(text)?.[0];
    return [
      ...(composed === text
        ? []
        : [finding('not-nfc', place, { sample: firstWord(text, isNotNfc) })]),
      ...(FOREIGN_D.test(text)
        ? [finding('foreign-d', place, { sample: firstWord(text, (word) => FOREIGN_D.test(word)) })]
        : []),
      ...(hidden === undefined
        ? []
        : [finding('invisible-character', place, { code: codeOf(hidden) })]),
      ...(tones && composed === text ? toneFindings(place, text) : []),
    ];
  });
}

/** Bytes that are no UTF-8 leave this sign behind; what they said is lost, so nothing else is looked for. */
export function encodingFindings(file: string, source: string): Finding[] {
  const at = source.indexOf('\uFFFD');
  if (at < 0) return [];
  const line = source.slice(0, at).split('\n').length;
  return [finding('not-utf8', { file, line }, {})];
}

/** A quick look, letter by letter: nearly every text has none of these, and the pattern is slow. */
function mayHide(source: string): boolean {
  for (let index = 0; index < source.length; index++) {
    const unit = source.charCodeAt(index);
    if (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d) return true;
    if (unit >= 0x7f && ((unit >= 0x200b && unit <= 0x2060) || unit <= 0xad || unit === 0xfeff)) {
      if (INVISIBLE.test(source.charAt(index)) || unit <= 0x200d) return true;
    }
  }
  return false;
}

/** Words and data of Vietnamese; in English texts a name is spelled as its bearer spells it. */
export function isVietnamese(file: string): boolean {
  return !file.endsWith('.en.mdx');
}

function toneFindings(place: { file: string; line: number }, text: string): Finding[] {
  if (withSettledTones(text) === text) return [];
  const sample = firstWord(text, (word) => withSettledTones(word) !== word);
  return [finding('tone-place', place, { sample, better: withSettledTones(sample) })];
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function isNotNfc(word: string): boolean {
  return word.normalize('NFC') !== word;
}

function firstWord(text: string, matches: (word: string) => boolean): string {
  return (
    text
      .split(/[\s"“”(),.:;]+/)
      .find(matches)
      ?.normalize('NFC') ?? ''
  );
}
