import { fold, hasMarks } from './fold.ts';
import type { ReadGuide } from './guide.ts';
import { otherNames, type OtherNames } from './other-names.ts';
import { spelledIn } from './phrase.ts';
import { readRawKeys } from './raw-keys.ts';
import { mendSlip } from './slip.ts';
import { queryTokens } from './token.ts';
import { classicTone } from './tone.ts';

/** What a reader seems to mean. */
export interface Understanding extends OtherNames {
  /** What is searched, cut into words. */
  readonly tokens: readonly string[];
  /** Typed without marks, and written with marks in our titles: the query as they write it. */
  readonly withMarks: readonly string[] | undefined;
  /** Where the query was read otherwise than it was typed: as it is shown. */
  readonly readAs: string | undefined;
  /** It stands so in a title, a term or a name: the “cần” of Cần Thơ is no idle word. */
  readonly isPhrase: boolean;
  /** The whole query is an acronym: TAC is not tác. */
  readonly isAcronym: boolean;
}

/** No query of people is longer; what follows is not searched. */
const MOST_TOKENS = 12;

const NO_OTHER_NAMES: OtherNames = { also: [], terms: [], former: [] };

/** Reads a query. `exactly` takes it as it was typed. */
export function understand(query: string, guide: ReadGuide, exactly = false): Understanding {
  const typed = queryTokens(query).slice(0, MOST_TOKENS).map(classicTone);
  const read = exactly ? undefined : readOtherwise(typed, guide);
  const tokens = read ?? typed;
  const names = exactly ? NO_OTHER_NAMES : otherNames(tokens, guide);
  const isAcronym = names.terms.some(([, term]) => fold(term) === tokens.join(' '));
  const spelled = spelledIn(tokens, guide.spellings);
  return {
    ...names,
    tokens,
    isPhrase: spelled !== undefined,
    isAcronym,
    withMarks: exactly || isAcronym ? undefined : markedLike(tokens, spelled),
    readAs: read && (spelled ?? read.join(' ')),
  };
}

function readOtherwise(typed: readonly string[], guide: ReadGuide): string[] | undefined {
  const keys = readRawKeys(typed, guide.lexicon);
  const mended = mendSlip(keys ?? typed, guide.lexicon, guide.neighbours);
  return mended ?? keys;
}

function markedLike(tokens: readonly string[], spelled: string | undefined): string[] | undefined {
  if (spelled === undefined || !hasMarks(spelled)) return undefined;
  return hasMarks(tokens.join(' ')) ? undefined : queryTokens(spelled);
}
