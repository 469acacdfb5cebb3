export interface WeightedQuery {
  readonly text: string;
  readonly weight: number;
}

/** More than this many spellings of one query would cost the reader more than they find. */
const MOST_SPELLINGS = 4;

/**
 * What Pagefind is asked for one query. It folds tone marks but not đ, and ranks scattered syllables
 * above a phrase; so words that begin with d are tried with đ too, and every spelling as a phrase
 * first.
 */
export function queriesFor(query: string): WeightedQuery[] {
  const words = query.normalize('NFC').trim().split(/\s+/).slice(0, 12);
  const spellings = spellingsOf(words);
  return spellings.flatMap((spelling) => {
    const text = spelling.join(' ');
    const phrase =
      spelling.length > 1 ? [{ text: `"${text.replaceAll('"', '')}"`, weight: 8 }] : [];
    return [...phrase, { text, weight: 1 }];
  });
}

/** In Vietnamese đ stands only at the head of a syllable, so few words have two spellings. */
function spellingsOf(words: readonly string[]): string[][] {
  let spellings: string[][] = [[]];
  for (const word of words) {
    const forms = /^d/i.test(word) && !hasMarks(word) ? [word, word.replace(/^d/i, 'đ')] : [word];
    spellings = spellings.flatMap((before) => forms.map((form) => [...before, form]));
    spellings = spellings.slice(0, MOST_SPELLINGS * 4);
  }
  return spellings.slice(0, MOST_SPELLINGS);
}

/** Who types marks means them: a d typed beside marks is a d. */
function hasMarks(word: string): boolean {
  return word.normalize('NFD') !== word;
}
