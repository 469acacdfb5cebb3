import { PILLARS, type Pillar, type Vocabulary } from '../domain/vocabulary.ts';
import type { Locale } from '../locale/locale.ts';
import { PILLAR_DYES } from '../motifs/choose-motif.ts';
import type { Dye } from '../motifs/dyes.ts';
import { labelOf } from '../portal/entry-label.ts';
import type { Entry } from '../portal/entry.ts';
import type { Page } from './page.ts';

function pillarTag(pillar: Pillar, { pillars }: Vocabulary, locale: Locale) {
  return { label: pillars[pillar].short[locale], dye: PILLAR_DYES[pillar] };
}

/** The mark over a title, and its colour. */
export function tagOf(entry: Entry, { portal, locale }: Page): { label: string; dye: Dye } {
  return { label: labelOf(entry, portal, locale), dye: dyeOf(entry) };
}

/** What is about all of ASEAN wears the dye that stands for nothing in particular. */
export function dyeOf(entry: Entry): Dye {
  if (entry.pillar) return PILLAR_DYES[entry.pillar];
  return entry.provinces.length > 0 ? 'la' : 'nua';
}

/** What the colours and glyphs of the calendar mean: the three pillars, the province, all of ASEAN. */
export function legendTags({ portal, locale, words }: Page): { label: string; dye: Dye }[] {
  const province = portal.provinces[portal.edition.provinces[0] ?? ''];
  return [
    ...PILLARS.map((pillar) => pillarTag(pillar, portal.vocabulary, locale)),
    ...(province ? [{ label: province.name[locale], dye: 'la' as const }] : []),
    { label: words.views.wholeRegion, dye: 'nua' },
  ];
}
