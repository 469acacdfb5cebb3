import type { Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import type { Report } from './report.ts';

/** Taken over and offered, each with its number. */
export function shareRows(
  { shares }: Report,
  locale: Locale,
): readonly (readonly [what: string, amount: number])[] {
  const words = wordsFor(locale).report;
  return [
    [words.taken, shares.taken.length],
    [words.feeds, shares.feeds],
    [words.calendars, shares.calendars],
    [words.openVi, shares.openData.vi],
    [words.openEn, shares.openData.en],
    [words.guides, shares.guides.length],
  ];
}
