import { fold, hasMarks, lower } from './fold.ts';
import type { FormerName, GuideTerm, ReadGuide } from './guide.ts';
import { foldedTokens, indexOfRun } from './phrase.ts';
import { isSyllable } from './syllable.ts';
import { queryTokens } from './token.ts';
import { withTone } from './tone.ts';

/** Another wording of the same query, and how much a page found by it counts. */
interface OtherWording {
  readonly tokens: readonly string[];
  readonly weight: number;
  /** For a page with just this title; the other weight where there is none. */
  readonly titleWeight?: number;
}

export interface OtherNames {
  readonly also: readonly OtherWording[];
  readonly terms: readonly GuideTerm[];
  readonly former: readonly FormerName[];
}

/** Another name counts a little less than what was typed. */
const WEIGHT = 0.7;

/** Who typed nothing but a former name wants the page of today’s unit before all. */
const UNIT_ITSELF = 1.3;

/** The tone every syllable can have. */
const RISING = '\u0301';

/** The first so many words of a portal are in nearly all of its texts. */
const COMMON = 60;

/** Words of a name that do not name. */
const TITLES = new Set(['tinh', 'thanh', 'pho', 'province', 'city']);

/** Acronyms for their long forms and back, words of one meaning, former names for today’s. */
export function otherNames(tokens: readonly string[], guide: ReadGuide): OtherNames {
  const folded = tokens.map(fold);
  const terms = guide.terms.filter(([, term]) => isAsked(term, tokens, guide));
  const spelled = guide.terms.filter((term) => isWrittenOut(term, folded));
  const former = guide.formerly.filter((name) => isNamed(name, tokens));
  const wordings = [
    ...terms.map(([, term, full]) => swapped(tokens, term, full)),
    ...spelled.flatMap(([, term, full]) => [queryTokens(term), queryTokens(full)]),
    ...synonyms(tokens, guide),
  ].map((other) => ({ tokens: other, weight: WEIGHT }));
  const today = former.map(([name, unit]) => {
    const isAll = tokens.every((token) => TITLES.has(fold(token)) || isIn(token, name));
    const titleWeight = isAll ? UNIT_ITSELF : WEIGHT;
    return { tokens: swapped(tokens, name, unit), weight: WEIGHT, titleWeight };
  });
  const also = [...today, ...wordings].filter(
    (other) => other.tokens.length > 0 && other.tokens.join() !== tokens.join(),
  );
  return {
    also,
    terms: [...new Set([...terms, ...spelled])].slice(0, 3),
    former: former.slice(0, 2),
  };
}

/**
 * Among other words, an acronym on every page (ASEAN) is not what is asked about, nor is one that is
 * a syllable of the language: the tac of `quy tac`.
 */
function isAsked(term: string, tokens: readonly string[], guide: ReadGuide): boolean {
  const form = hasMarks(tokens.join(' ')) ? lower : fold;
  const words = queryTokens(term).map(form);
  if (indexOfRun(tokens.map(form), words) < 0) return false;
  const [word = ''] = words;
  if (words.length > 1 || words.length === tokens.length) return true;
  return guide.lexicon.rank(word) >= COMMON && !isSyllable(withTone(word, RISING));
}

/** A name that is also a common word (hòa bình) has to be the whole query. */
function isNamed([name, , , isWord]: FormerName, tokens: readonly string[]): boolean {
  const form = hasMarks(tokens.join(' ')) ? lower : fold;
  const words = queryTokens(name).map(form);
  const typed = tokens.map(form).filter((word) => !isWord || !TITLES.has(fold(word)));
  return isWord ? typed.join() === words.join() : indexOfRun(typed, words) >= 0;
}

/** The query holds the long form of a term, in this language or the other. */
function isWrittenOut([, , full, other]: GuideTerm, folded: readonly string[]): boolean {
  return [full, other].some((name) => {
    const words = foldedTokens(name);
    return words.length > 1 && indexOfRun(folded, words) >= 0;
  });
}

/** The query with a word of the reader’s exchanged for that of the texts, which stands last. */
function synonyms(tokens: readonly string[], { same }: ReadGuide): (readonly string[])[] {
  const folded = tokens.map(fold);
  return same.flatMap((group) => {
    const own = group.at(-1) ?? '';
    const typed = group.find((word) => indexOfRun(folded, foldedTokens(word)) >= 0);
    return typed === undefined || typed === own ? [] : [swapped(tokens, typed, own)];
  });
}

function swapped(tokens: readonly string[], out: string, into: string): readonly string[] {
  const words = foldedTokens(out);
  const at = indexOfRun(tokens.map(fold), words);
  if (at < 0) return [];
  return [...tokens.slice(0, at), ...queryTokens(into), ...tokens.slice(at + words.length)];
}

function isIn(token: string, name: string): boolean {
  return foldedTokens(name).includes(fold(token));
}
