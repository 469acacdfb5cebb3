import type { Locale } from '../../locale/locale.ts';
import { fold, lower } from './fold.ts';
import { stemLength } from './stem.ts';
import { tokensOf, type Token } from './token.ts';

export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Which words of a text were found. */
export type IsFound = (word: string) => boolean;

const LENGTH = 32;

/** Words count as found like they were searched: by marks if they were typed, else without. */
export function foundWords(
  asked: readonly string[],
  locale: Locale,
  respectMarks: boolean,
): IsFound {
  const form = foundForm(locale, respectMarks);
  const wanted = new Set(asked.map(form));
  return (word) => wanted.has(form(word));
}

/** What two words have in common when one is found for the other. */
export function foundForm(locale: Locale, respectMarks: boolean): (word: string) => string {
  return (word) => {
    const plain = lower(word);
    const stem = locale === 'en' ? plain.slice(0, stemLength(plain)) : plain;
    return respectMarks ? stem : fold(stem);
  };
}

/** The passage with most of what was asked, close together, after the first `skip` words. */
export function excerptOf(text: string, isFound: IsFound, skip = 0): ExcerptPart[] {
  const tokens = tokensOf(text).slice(skip);
  const [from, to] = bestPassage(tokens, isFound);
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return [];
  const end = to === tokens.length ? text.length : last.end;
  const parts = markedParts(text, tokens.slice(from, to), isFound, first.start, end);
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...parts,
    ...(to < tokens.length ? [{ text: ' …', marked: false }] : []),
  ];
}

/** A whole text, such as a title, with what was found in it. */
export function markFound(text: string, isFound: IsFound): ExcerptPart[] {
  return markedParts(text, tokensOf(text), isFound, 0, text.length);
}

/** Neighbouring found words are marked together: “đầu tư” is one mark. */
function markedParts(
  text: string,
  tokens: readonly Token[],
  isFound: IsFound,
  start: number,
  end: number,
): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let done = start;
  for (const run of worthMarking(runsOf(text, tokens, isFound))) {
    if (run.start > done) parts.push({ text: text.slice(done, run.start), marked: false });
    parts.push({ text: text.slice(run.start, run.end), marked: true });
    done = run.end;
  }
  if (done < end) parts.push({ text: text.slice(done, end), marked: false });
  return parts;
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

function runsOf(text: string, tokens: readonly Token[], isFound: IsFound): Run[] {
  const runs: Run[] = [];
  for (const { text: word, start, end } of tokens) {
    if (!isFound(word)) continue;
    const last = runs.at(-1);
    const joins = last && /^[\s/–-]*$/.test(text.slice(last.end, start));
    if (joins) runs[runs.length - 1] = { start: last.start, end, words: last.words + 1 };
    else runs.push({ start, end, words: 1 });
  }
  return runs;
}

/** Where words stand together somewhere, single ones say nothing: “đầu” beside “đầu tư”. */
function worthMarking(runs: readonly Run[]): readonly Run[] {
  return runs.some(({ words }) => words > 1) ? runs.filter(({ words }) => words > 1) : runs;
}

/** Different words count most, then how many there are; a little room stays before the first. */
function bestPassage(tokens: readonly Token[], isFound: IsFound): [number, number] {
  const places = tokens.flatMap(({ text }, index) => (isFound(text) ? [index] : []));
  let best = { at: 0, worth: -1 };
  for (const at of places) {
    const inside = places.filter((place) => place >= at && place < at + LENGTH - 6);
    const different = new Set(inside.map((place) => fold(tokens[place]?.text ?? ''))).size;
    const worth = different * 100 + inside.length + adjacent(inside) * 10;
    if (worth > best.worth) best = { at, worth };
  }
  const from = Math.max(0, Math.min(best.at - 5, tokens.length - LENGTH));
  return [from, Math.min(tokens.length, from + LENGTH)];
}

function adjacent(places: readonly number[]): number {
  return places.filter((place, index) => place - (places[index - 1] ?? -9) === 1).length;
}
