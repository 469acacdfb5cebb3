import { formatDay } from '../locale/format.ts';
import { setTitle } from '../locale/set-title.ts';
import { textFor } from '../portal/entries.ts';
import type { Entry } from '../portal/entry.ts';
import type { Page } from './page.ts';

/** Why an entry is not public yet; only a preview has such entries. */
export function stateWords({ state, shared }: Entry, { words, locale }: Page): string | undefined {
  if (state === 'draft') return words.entry.draft;
  if (state === 'published') return undefined;
  const [day = '', time] = (shared.publishAt ?? '').split('T');
  const clock = time === undefined ? '' : `, ${time.slice(0, 5)}`;
  return words.entry.scheduledFor(formatDay(day, locale) + clock);
}

/** Beside a calendar leaf on the smallest phones there is room for this many letters in a line. */
const NARROW = 14;

/** An entry's title in a list, set as headings are; what is not public yet says so in front of it. */
export function listTitle(entry: Entry, page: Page): string {
  const text = textFor(entry, page.locale);
  const short = page.portal.edition.joined[text.locale].filter(({ length }) => length <= NARROW);
  const title = setTitle(text.words.title, short);
  const state = stateWords(entry, page);
  return state === undefined ? title : `[${state}] ${title}`;
}
