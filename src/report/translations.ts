import { LOCALES } from '../locale/locale.ts';
import type { Entry } from '../portal/entry.ts';

export type TranslationState = 'translated' | 'behind' | 'untranslated';

/** How many entries are in each state. */
export type Translations = Readonly<Record<TranslationState, number>>;

export function translationState({ texts }: Entry): TranslationState {
  const there = LOCALES.flatMap((locale) => texts[locale] ?? []);
  if (there.length < LOCALES.length) return 'untranslated';
  return there.some(({ stale }) => stale) ? 'behind' : 'translated';
}

export function translationsOf(entries: readonly Entry[]): Translations {
  const states = entries.map(translationState);
  const count = (state: TranslationState) => states.filter((each) => each === state).length;
  return {
    translated: count('translated'),
    behind: count('behind'),
    untranslated: count('untranslated'),
  };
}
