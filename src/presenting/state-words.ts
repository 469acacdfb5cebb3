import { formatDay } from '../locale/format.ts';
import { textFor } from '../portal/entries.ts';
import type { Entry } from '../portal/portal.ts';
import type { Page } from './page.ts';

/** Why an entry is not public yet; only a preview has such entries. */
export function stateWords({ state, shared }: Entry, { words, locale }: Page): string | undefined {
  if (state === 'draft') return words.entry.draft;
  if (state === 'published') return undefined;
  const [day = '', time] = (shared.publishAt ?? '').split('T');
  const clock = time === undefined ? '' : `, ${time.slice(0, 5)}`;
  return words.entry.scheduledFor(formatDay(day, locale) + clock);
}

/** An entry's title in a list; what is not public yet says so in front of it. */
export function listTitle(entry: Entry, page: Page): string {
  const { title } = textFor(entry, page.locale).words;
  const state = stateWords(entry, page);
  return state === undefined ? title : `[${state}] ${title}`;
}
