import type { Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import type { Entry, Portal } from './portal.ts';

/** What is said over an entry's title: its pillar, else its province, else its kind. */
export function labelOf(
  entry: Entry,
  { vocabulary, provinces }: Pick<Portal, 'vocabulary' | 'provinces'>,
  locale: Locale,
): string {
  if (entry.pillar) return vocabulary.pillars[entry.pillar].short[locale];
  const province = provinces[entry.provinces[0] ?? ''];
  return province?.name[locale] ?? wordsFor(locale).choices.kind[entry.kind];
}
