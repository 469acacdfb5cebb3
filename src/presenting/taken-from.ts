import type { TakenFrom } from '../domain/taken-from.ts';
import { dayWords } from '../locale/format.ts';
import type { Locale } from '../locale/locale.ts';
import { said } from './fact-words.ts';

/** Whose an entry is that was taken over from another portal, in the reader's language. */
export function takenLine(from: TakenFrom, locale: Locale) {
  const { name, url, credit, licence, pictureLicence, withdrawn } = from;
  return {
    name: said(name, locale),
    href: said(url, locale),
    credit: credit && said(credit, locale),
    licence: licence && said(licence, locale),
    pictureLicence: pictureLicence && said(pictureLicence, locale),
    withdrawn: withdrawn && dayWords(withdrawn, locale),
  };
}

/** Its page there, in the reader's language where it has one. */
export function takenSource(from: TakenFrom | undefined, locale: Locale) {
  return from ? [{ title: said(from.name, locale), address: said(from.url, locale) }] : [];
}
