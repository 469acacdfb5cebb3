import type { GlossaryTerm } from '../domain/glossary.ts';
import { otherLocale, type Locale } from '../locale/locale.ts';
import { said } from './fact-words.ts';
import type { Page } from './page.ts';

/** The glossary by first letter, in the order of the reader's alphabet. */
export function glossaryLetters({ portal, locale }: Page) {
  const other = otherLocale(locale);
  const entries = Object.entries(portal.glossary)
    .map(([id, term]) => ({ id, here: wording(term, locale), other: wording(term, other) }))
    .sort((a, b) => new Intl.Collator(locale).compare(a.here.term, b.here.term));
  const letters = Map.groupBy(entries, ({ here }) => letterOf(here.term));
  return [...letters].map(([letter, inLetter]) => ({
    letter,
    id: `chu-${letter.codePointAt(0)?.toString(16)}`,
    entries: inLetter,
  }));
}

function wording(term: GlossaryTerm, locale: Locale) {
  const name = said(term.term, locale);
  const full = term.full[locale];
  return { term: name === full ? name : `${name} – ${full}`, definition: term.means[locale] };
}

function letterOf(term: string): string {
  const [first = '#'] = term;
  const letter = first.toLocaleUpperCase('vi');
  if (letter === 'Đ') return 'Đ';
  return letter.normalize('NFD')[0] ?? '#';
}
