import { LOCALES, type Locale } from '../locale/locale.ts';
import type { Entry } from '../portal/entry.ts';

export interface Missing {
  readonly entry: Entry;
  readonly locale: Locale;
  readonly reason: string | undefined;
}

/** A translation that is behind: which paragraphs of the original, counted from 1. */
export interface Behind {
  readonly entry: Entry;
  readonly locale: Locale;
  readonly file: string;
  readonly paragraphs: readonly number[];
  readonly all: number;
}

export function missingOf(entries: readonly Entry[]): Missing[] {
  return entries.flatMap((entry) =>
    LOCALES.filter((locale) => !entry.texts[locale]).map((locale) => ({
      entry,
      locale,
      reason: entry.shared.oneLanguage,
    })),
  );
}

export function behindOf(entries: readonly Entry[]): Behind[] {
  return entries.flatMap((entry) =>
    LOCALES.flatMap((locale) => {
      const text = entry.texts[locale];
      if (!text?.stale) return [];
      const { changed } = text.stale;
      const paragraphs = changed.flatMap((isChanged, index) => (isChanged ? [index + 1] : []));
      return [{ entry, locale, file: text.file, paragraphs, all: changed.length }];
    }),
  );
}
