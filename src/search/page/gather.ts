import type { Locale } from '../../locale/locale.ts';
import { fold, hasMarks } from '../query/fold.ts';
import { askedWord } from '../query/index-text.ts';
import type { LedgerRow } from '../query/ledger.ts';
import { longestRun, rankOf, TITLE_ITSELF, type Hit } from '../query/ranking.ts';
import { subjectWords } from '../query/stop-words.ts';
import type { Understanding } from '../query/understand.ts';
import type { Library, RawHit } from './library.ts';

/** A page among the results. */
export interface Found {
  readonly raw: RawHit;
  readonly row: LedgerRow | undefined;
  readonly rank: number;
  /** The words it was found by, for its excerpt. */
  readonly asked: readonly string[];
  readonly respectsMarks: boolean;
}

export interface Gathered {
  /** The best first. */
  readonly found: readonly Found[];
  /** Marks were typed, and only without them something was found. */
  readonly isLooser: boolean;
  /** No page has all the words. */
  readonly isPartly: boolean;
}

interface Asking {
  readonly library: Library;
  readonly ledger: ReadonlyMap<string, LedgerRow>;
  readonly locale: Locale;
  readonly today: string;
}

/** Fewer than this, and wider ways of asking are tried too. */
const ENOUGH = 5;

/** Long names are shortened in texts. */
const MOST_IN_NAME = 4;

/** “dau tu” finds what has đầu tư before what has đầu từ, even where that stands in a title. */
const OTHERWISE_WRITTEN = 0.2;

/** A page with less of what was asked has nothing to do with it. */
const LEAST_SHARE = 0.3;

/** The subject of a question, without the words that ask. */
const SUBJECT = 0.8;

/** Asks in as many ways as needed: first what was meant, then with ever less insistence. */
export async function gather(
  asking: Asking,
  { tokens, also, isPhrase, isAcronym, withMarks }: Understanding,
  exactly: boolean,
): Promise<Gathered> {
  const best = new Map<string, Found>();
  const marks = hasMarks(tokens.join(' ')) || isAcronym;
  const add = (found: readonly Found[]): void => found.forEach((one) => keepBetter(best, one));

  add(await ask(asking, tokens, { marks, weight: withMarks ? OTHERWISE_WRITTEN : 1 }));
  if (withMarks) add(await ask(asking, withMarks, { marks: true }));
  const isLooser = marks && best.size === 0 && !exactly;
  if (isLooser) add(await ask(asking, tokens, { marks: false }));
  const direct = best.size;
  for (const { tokens: words, ...weights } of also) {
    const named = await ask(asking, words, { marks: hasMarks(words.join(' ')), ...weights });
    // A name is found where it stands whole, not where its words lie about.
    add(named.filter(({ raw }) => longestRun(raw.words) >= Math.min(words.length, MOST_IN_NAME)));
  }
  const subject = subjectWords(tokens, asking.locale);
  if (!exactly && !isPhrase && subject.length < tokens.length) {
    add(await ask(asking, subject, { marks, weight: SUBJECT }));
  }
  if (!exactly && best.size < ENOUGH) {
    add(await ask(asking, tokens, { marks: false, isOpen: true, weight: 0.6 }));
    if (best.size < ENOUGH && subject.length > 1) add(await askApart(asking, subject));
  }
  const found = [...best.values()].sort(
    (a, b) => b.rank - a.rank || (a.raw.id < b.raw.id ? -1 : 1),
  );
  return {
    found,
    isLooser: isLooser && direct > 0,
    isPartly: direct === 0 && also.length === 0 && found.length > 0,
  };
}

interface Manner {
  readonly marks: boolean;
  readonly weight?: number;
  readonly titleWeight?: number;
  /** The last word may be the beginning of one. */
  readonly isOpen?: boolean;
}

async function ask(
  asking: Asking,
  words: readonly string[],
  { marks, weight = 1, titleWeight = weight, isOpen = false }: Manner,
): Promise<Found[]> {
  const { library, ledger, locale, today } = asking;
  if (words.length === 0) return [];
  const last = words.length - 1;
  const asked = words.map((word, at) => askedWord(word, locale, isOpen && at === last));
  const results = await library.search(asked, marks);
  const most = Math.max(...results.map(({ score }) => score), Number.EPSILON);
  return results.map((raw) => {
    const row = ledger.get(raw.id);
    const hit: Hit = {
      id: raw.id,
      score: raw.score / most,
      places: raw.words,
      asked: words.length,
    };
    const rank = rankOf(hit, row, today);
    const weighed = rank * (rank >= TITLE_ITSELF ? titleWeight : weight);
    return { raw, row, rank: weighed, asked: words, respectsMarks: marks };
  });
}

/** Each word by itself: a page counts by how many of the rarer ones it has. */
async function askApart(asking: Asking, words: readonly string[]): Promise<Found[]> {
  const { library, ledger, locale, today } = asking;
  const pages = new Map<string, { raw: RawHit; places: number[]; worth: number }>();
  let whole = 0;
  for (const word of new Set(words.map(fold))) {
    const results = await library.search([askedWord(word, locale)], false);
    const rarity = Math.log(1 + ledger.size / (1 + results.length));
    whole += rarity;
    for (const raw of results) {
      const page = pages.get(raw.id) ?? { raw, places: [], worth: 0 };
      pages.set(raw.id, page);
      page.places.push(...raw.words);
      page.worth += rarity;
    }
  }
  const near = [...pages.values()].filter(({ worth }) => worth / whole >= LEAST_SHARE);
  return near.map(({ raw, places, worth }) => {
    const share = worth / whole;
    const sorted = [...new Set(places)].sort((a, b) => a - b);
    const row = ledger.get(raw.id);
    const hit = { id: raw.id, score: share, places: sorted, asked: words.length };
    const rank = rankOf(hit, row, today) * share * share * 0.5;
    return { raw: { ...raw, words: sorted }, row, rank, asked: words, respectsMarks: false };
  });
}

function keepBetter(best: Map<string, Found>, one: Found): void {
  const known = best.get(one.raw.id);
  if (!known || known.rank < one.rank) best.set(one.raw.id, one);
}
