import { PILLARS, type Pillar, type Vocabulary } from '../domain/vocabulary.ts';
import type { Locale } from '../locale/locale.ts';
import type { Dye } from '../motifs/dyes.ts';
import type { Entry } from '../portal/portal.ts';
import type { Page } from './page.ts';

export const PILLAR_DYES: Record<Pillar, Dye> = { apsc: 'cham', aec: 'nghe', ascc: 'kien' };

function pillarTag(pillar: Pillar, { pillars }: Vocabulary, locale: Locale) {
  return { label: pillars[pillar].short[locale], dye: PILLAR_DYES[pillar] };
}

/** The mark over a title: the entry's pillar, else its province, else its kind. */
export function tagOf(entry: Entry, page: Page): { label: string; dye: Dye } {
  const { portal, locale, words } = page;
  if (entry.pillar) return pillarTag(entry.pillar, portal.vocabulary, locale);
  const province = portal.provinces[entry.provinces[0] ?? ''];
  return province
    ? { label: province.name[locale], dye: 'la' }
    : { label: words.choices.kind[entry.kind], dye: 'cham' };
}

/** The colour of a page about the entry. */
export function dyeOf(entry: Entry): Dye {
  if (entry.pillar) return PILLAR_DYES[entry.pillar];
  return entry.provinces.length > 0 ? 'la' : 'cham';
}

/** What the colours and glyphs of the calendar mean: the three pillars and the province. */
export function legendTags({ portal, locale }: Page): { label: string; dye: Dye }[] {
  const province = portal.provinces[portal.edition.provinces[0] ?? ''];
  return [
    ...PILLARS.map((pillar) => pillarTag(pillar, portal.vocabulary, locale)),
    ...(province ? [{ label: province.name[locale], dye: 'la' as const }] : []),
  ];
}
