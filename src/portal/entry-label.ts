import type { Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import type { Portal } from './portal.ts';
import type { Entry } from './entry.ts';

/** What is said over an entry's title: its pillar, else its province, else its kind. A calendar is all events. */
export function labelOf(
  entry: Entry,
  { vocabulary, provinces }: Pick<Portal, 'vocabulary' | 'provinces'>,
  locale: Locale,
): string {
  if (entry.pillar) return vocabulary.pillars[entry.pillar].short[locale];
  const province = provinces[entry.provinces[0] ?? ''];
  if (province) return province.name[locale];
  const { choices, views } = wordsFor(locale);
  return entry.kind === 'event' ? views.wholeRegion : choices.kind[entry.kind];
}
