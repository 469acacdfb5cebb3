import type { Locale } from '../locale/locale.ts';

/**
 * Adults read about 240 English words a minute (Brysbaert 2019). Vietnamese is written in syllables,
 * about 1.6 to an English word of the same content, so the same reader passes more of them.
 */
const PER_MINUTE: Record<Locale, number> = { vi: 330, en: 240 };

export function readingMinutes(syllables: number, locale: Locale): number {
  return Math.max(1, Math.round(syllables / PER_MINUTE[locale]));
}
