import { formatNumber } from '../locale/format.ts';
import type { Both, Locale } from '../locale/locale.ts';
import type { ResolvedFact } from '../portal/portal.ts';

const APPROXIMATE: Record<NonNullable<ResolvedFact['approximate']>, Both> = {
  about: { vi: 'khoảng', en: 'about' },
  over: { vi: 'hơn', en: 'over' },
  nearly: { vi: 'gần', en: 'nearly' },
};

/** `98,6%` · `9.888,91 km²` · `hơn 12.000 ha`, whose measure never leaves its number. */
export function factValue(fact: ResolvedFact, locale: Locale): string {
  const near = nearness(fact, locale);
  return near === undefined ? factAmount(fact, locale) : `${near} ${factAmount(fact, locale)}`;
}

/** The number and its measure, for where "hơn" stands apart. */
export function factAmount({ value, unit }: ResolvedFact, locale: Locale): string {
  const number = typeof value === 'number' ? formatNumber(value, locale) : said(value, locale);
  const measure = unit === undefined ? '' : said(unit, locale);
  const space = measure === '' || measure === '%' ? '' : '\u00a0';
  return `${number}${space}${measure}`;
}

/** "hơn", "khoảng", "gần". */
export function nearness({ approximate }: ResolvedFact, locale: Locale): string | undefined {
  return approximate && APPROXIMATE[approximate][locale];
}

/** What a fact is of, where it begins a line. */
export function factLabel({ label }: ResolvedFact, locale: Locale): string {
  return label[locale].charAt(0).toLocaleUpperCase(locale) + label[locale].slice(1);
}

export function said(words: string | Both, locale: Locale): string {
  return typeof words === 'string' ? words : words[locale];
}
