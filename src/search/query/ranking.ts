import type { IsoDay } from '../../locale/format.ts';
import type { LedgerRow } from './ledger.ts';

/** A page the index found for one wording of the query. */
export interface Hit {
  readonly id: string;
  /** Pagefind's own score, as a part of the best one. */
  readonly score: number;
  /** Places of the found words in the text; the title comes first. */
  readonly places: readonly number[];
  /** How many words were asked for. */
  readonly asked: number;
}

/**
 * Of two pages that answer alike, the one that is about a thing comes before one that mentions it, and
 * both before one that teaches it or asks about it.
 */
const STANDING: Readonly<Record<string, number>> = {
  cooperation: 0.4,
  explainer: 0.5,
  investment: 0.4,
  lesson: -3,
  member: 0.6,
  overview: 0.4,
  place: 0.6,
  product: 0.4,
  quiz: -3,
};

/**
 * How well a page answers: its title before all, then the words as a phrase, then near each other,
 * then the engine's own opinion. The steps are so far apart that a lower one cannot outweigh them.
 */
export function rankOf(hit: Hit, row: LedgerRow | undefined, today: IsoDay): number {
  const { places, asked, score } = hit;
  const titleLength = row?.titleLength ?? 0;
  const inTitle = places.filter((place) => place < titleLength);
  const title = titleRank(inTitle, asked, { titleLength, headLength: row?.headLength ?? 0 });
  const body = asked < 2 ? 0 : nearness(places, asked) * 3 + earliness(places, titleLength);
  return title + body + score * 3 + recency(row, today) + (STANDING[row?.kind ?? ''] ?? 0);
}

/** The rank of a page with just this title; no other reaches it. */
export const TITLE_ITSELF = 20;

/** 20 for the very title, 15 for its head, 8 and more for a phrase in it, 7 for all words. */
function titleRank(
  inTitle: readonly number[],
  asked: number,
  { titleLength, headLength }: Pick<LedgerRow, 'titleLength' | 'headLength'>,
): number {
  if (inTitle.length === 0 || asked === 0) return 0;
  const share = Math.min(1, asked / titleLength);
  if (longestRun(inTitle) >= asked) {
    if (titleLength === asked) return TITLE_ITSELF;
    const isHead = headLength === asked && inTitle[asked - 1] === asked - 1;
    if (isHead) return 15;
    return 8 + share * 6 + (inTitle[0] === 0 ? 1 : 0);
  }
  if (inTitle.length >= asked) return 7 + share * 2;
  const covered = inTitle.length / asked;
  return covered * covered * (4 + share * 2);
}

/** 1 for a phrase, less the farther its words stand apart, 0 when they never meet. */
function nearness(places: readonly number[], asked: number): number {
  let best = Infinity;
  for (let first = 0; first + asked <= places.length; first += 1) {
    const span = (places[first + asked - 1] ?? 0) - (places[first] ?? 0) + 1;
    best = Math.min(best, span);
  }
  return best === Infinity ? 0 : asked / best;
}

/** What a text is about, it says early. */
function earliness(places: readonly number[], titleLength: number): number {
  const first = places.find((place, index) => {
    return place >= titleLength && places[index + 1] === place + 1;
  });
  return first === undefined ? 0 : 1.5 * Math.exp((titleLength - first) / 60);
}

export function longestRun(places: readonly number[]): number {
  let best = 0;
  let run = 0;
  places.forEach((place, index) => {
    run = index > 0 && place === (places[index - 1] ?? 0) + 1 ? run + 1 : 1;
    best = Math.max(best, run);
  });
  return best;
}

/** News of this year comes a little before news of the last; other pages do not age. */
function recency(row: LedgerRow | undefined, today: IsoDay): number {
  if (row?.kind !== 'news' && row?.kind !== 'event') return 0.3;
  const years = Math.max(0, (Date.parse(today) - Date.parse(row.day)) / 31_557_600_000);
  return 0.6 * Math.exp(-years);
}
