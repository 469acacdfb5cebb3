import { dayWords } from '../locale/format.ts';
import type { Source } from '../domain/source.ts';
import type { Locale } from '../locale/locale.ts';
import { said } from './fact-words.ts';

/** A source as the sources block shows it. */
export function sourceLine(source: Source, locale: Locale) {
  const { title, publisher, language = locale, url, date } = source;
  return {
    title: said(title, locale),
    href: url,
    address: url && domainOf(url),
    publisher,
    // A publisher is named as in its own language.
    lang: language === locale || language === 'other' ? undefined : language,
    day: date && dayWords(date, locale),
  };
}

/** The address as people say it. */
export function domainOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
