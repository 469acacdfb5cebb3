import type { Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import type { Site } from '../presenting/page.ts';
import type { Report } from './report.ts';
import { itemRow } from './rows.ts';

/** The list of entries as a table for machines and spreadsheets: one column, one matter. */
export function itemTable(
  { entries, portal }: Report,
  site: Site,
  locale: Locale,
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const words = wordsFor(locale).report;
  return {
    head: [
      words.number,
      words.day,
      words.nameVi,
      words.nameEn,
      words.kind,
      words.section,
      words.pillars,
      words.form,
      words.audiences,
      words.translation,
      words.takenFrom,
      words.addressVi,
      words.addressEn,
    ],
    rows: entries.map((entry, index) => {
      const row = itemRow(entry, { portal, site, locale });
      return [
        String(index + 1),
        row.day,
        row.titles.vi,
        row.titles.en,
        row.kind,
        row.section,
        row.pillars,
        row.form,
        row.audiences,
        row.translation,
        row.takenFrom,
        row.addresses.vi,
        row.addresses.en,
      ];
    }),
  };
}
