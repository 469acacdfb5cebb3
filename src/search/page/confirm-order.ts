import { foundForm } from '../query/excerpt.ts';
import { shownText } from '../query/index-text.ts';
import { indexOfRun } from '../query/phrase.ts';
import { tokensOf } from '../query/token.ts';
import { longestRun } from '../query/ranking.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Found } from './gather.ts';
import type { RawPage } from './library.ts';

/** Words that stand together in another order are not the phrase that was taken for one. */
const NOT_THE_PHRASE = 3;

export interface Opened {
  readonly found: Found;
  readonly page: RawPage;
}

/**
 * The index says where words stand, not which word stands where: `đường biên giới` and `biên giới
 * đường bộ` look alike to it. Among pages that are open anyway, the text itself decides.
 */
export function confirmOrder(opened: readonly Opened[], locale: Locale): Opened[] {
  return opened
    .map((one) => ({ one, rank: one.found.rank - (isMistaken(one, locale) ? NOT_THE_PHRASE : 0) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ one }) => one);
}

function isMistaken({ found, page }: Opened, locale: Locale): boolean {
  const { asked, raw, respectsMarks } = found;
  if (asked.length < 2 || longestRun(raw.words) < asked.length) return false;
  const form = foundForm(locale, respectsMarks);
  const words = tokensOf(shownText(page.content)).map(({ text }) => form(text));
  return indexOfRun(words, asked.map(form)) < 0;
}
