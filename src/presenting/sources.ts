import { dayWords } from '../locale/format.ts';
import type { Source } from '../domain/source.ts';
import type { Locale } from '../locale/locale.ts';
import { said } from './fact-words.ts';

/** A source as the sources block shows it. */
export function sourceLine(source: Source, locale: Locale) {
  const { title, publisher, url, date } = source;
  return {
    title: said(title, locale),
    href: url,
    address: url && domainOf(url),
    publisher: [publisher, date && dayWords(date, locale)].filter(Boolean).join(', '),
  };
}

/** The address as people say it. */
export function domainOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
