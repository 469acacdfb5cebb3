import type { Both, Locale } from './locale.ts';

/** A calendar day, `YYYY-MM-DD`: no clock and no time zone, so it is the same day everywhere. */
export type IsoDay = string;

export const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `20/11/2026` · `04/12/2024` · `13/7/2021` in Vietnamese, `20 November 2026` in English. */
export function formatDay(day: IsoDay, locale: Locale): string {
  const { year, month, date } = partsOfDay(day);
  if (locale === 'en') return `${date} ${MONTHS_EN[month - 1]} ${year}`;
  return `${String(date).padStart(2, '0')}/${vietnameseMonth(month)}/${year}`;
}

export function formatMonth(year: number, month: number, locale: Locale): string {
  return locale === 'en' ? `${MONTHS_EN[month - 1]} ${year}` : `Tháng ${month}/${year}`;
}

/** A day, a month or a year, as precise as it is known. */
export function dayWords(day: string, locale: Locale): string {
  const [year = 0, month] = day.split('-').map(Number);
  if (day.length === 10) return formatDay(day, locale);
  if (month) return locale === 'vi' ? `tháng ${month}/${year}` : formatMonth(year, month, locale);
  return locale === 'vi' ? `năm ${year}` : String(year);
}

const QUARTERS = {
  vi: ['Quý I/', 'Quý II/', 'Quý III/', 'Quý IV/'],
  en: ['First quarter of ', 'Second quarter of ', 'Third quarter of ', 'Fourth quarter of '],
} as const satisfies Both<readonly string[]>;

/** A year, a month or a quarter (`2026-Q4`), as a label. */
export function spanWords(span: string, locale: Locale): string {
  const [year = '', part] = span.split('-');
  if (part === undefined) return locale === 'vi' ? `Năm ${year}` : year;
  if (!part.startsWith('Q')) return formatMonth(Number(year), Number(part), locale);
  return `${QUARTERS[locale][Number(part.slice(1)) - 1]}${year}`;
}

/** `10–12/11/2026` or `27/5 – 01/6/2027`; `10–12 November 2026` or `27 May – 1 June 2027`. */
export function formatDays(start: IsoDay, end: IsoDay, locale: Locale): string {
  if (start === end) return formatDay(start, locale);
  const a = partsOfDay(start);
  const b = partsOfDay(end);
  if (a.year !== b.year) return `${formatDay(start, locale)} – ${formatDay(end, locale)}`;
  if (a.month === b.month) {
    const first = locale === 'vi' ? String(a.date).padStart(2, '0') : String(a.date);
    return `${first}–${formatDay(end, locale)}`;
  }
  const opening =
    locale === 'vi'
      ? `${String(a.date).padStart(2, '0')}/${vietnameseMonth(a.month)}`
      : `${a.date} ${MONTHS_EN[a.month - 1]}`;
  return `${opening} – ${formatDay(end, locale)}`;
}

/** `9.888,91` in Vietnamese, `9,888.91` in English. */
export function formatNumber(value: number, locale: Locale): string {
  return NUMBERS[locale].format(value);
}

/** Costly to make, so made once. */
const NUMBERS: Record<Locale, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }),
};

/** `640 kB` · `1,2 MB`, with a space that does not break. */
export function formatBytes(bytes: number, locale: Locale): string {
  const isLarge = bytes >= 1_000_000;
  const amount = isLarge ? Math.round(bytes / 100_000) / 10 : Math.max(1, Math.round(bytes / 1000));
  return `${formatNumber(amount, locale)}\u00a0${isLarge ? 'MB' : 'kB'}`;
}

export function partsOfDay(day: IsoDay): { year: number; month: number; date: number } {
  return { year: +day.slice(0, 4), month: +day.slice(5, 7), date: +day.slice(8, 10) };
}

/** Vietnamese official style writes January and February with a zero, the other months without. */
function vietnameseMonth(month: number): string {
  return month <= 2 ? `0${month}` : String(month);
}
