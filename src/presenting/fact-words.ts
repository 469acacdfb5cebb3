import { formatDay, formatMonth, formatNumber } from '../locale/format.ts';
import type { Both, Locale } from '../locale/locale.ts';
import type { ResolvedFact } from '../portal/portal.ts';

const APPROXIMATE: Record<NonNullable<ResolvedFact['approximate']>, Both> = {
  about: { vi: 'khoảng', en: 'about' },
  over: { vi: 'hơn', en: 'over' },
  nearly: { vi: 'gần', en: 'nearly' },
};

/** `98,6%` · `9.888,91 km²` · `hơn 12.000 ha`, with spaces that do not break. */
export function factValue({ value, unit, approximate }: ResolvedFact, locale: Locale): string {
  const number = typeof value === 'number' ? formatNumber(value, locale) : said(value, locale);
  const measure = unit === undefined ? '' : said(unit, locale);
  const space = measure === '' || measure === '%' ? '' : '\u00a0';
  const before = approximate ? `${APPROXIMATE[approximate][locale]}\u00a0` : '';
  return `${before}${number}${space}${measure}`;
}

/** A day, a month or a year, as precise as it is known. */
export function dayWords(day: string, locale: Locale): string {
  const [year = 0, month] = day.split('-').map(Number);
  if (day.length === 10) return formatDay(day, locale);
  if (month) return locale === 'vi' ? `tháng ${month}/${year}` : formatMonth(year, month, locale);
  return locale === 'vi' ? `năm ${year}` : String(year);
}

export function said(words: string | Both, locale: Locale): string {
  return typeof words === 'string' ? words : words[locale];
}
