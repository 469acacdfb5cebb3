import { dayWords } from '../locale/format.ts';
import type { Entry } from '../portal/entry.ts';
import type { Page } from './page.ts';

/** What a product is known by, and what that rests on. */
export function productLine({ shared }: Entry, { words, locale, portal }: Page) {
  if (shared.kind !== 'product') return { distinction: '', basis: '' };
  const [first] = shared.protection;
  const markets = shared.markets.map(
    (code) => portal.vocabulary.countries[code]?.name[locale] ?? code,
  );
  if (!first) return { distinction: shared.locality?.[locale] ?? '', basis: markets.join(', ') };
  const day = first.date ? dayWords(first.date, locale) : '';
  const names = [...new Set(shared.protection.map(({ by }) => words.choices.protection[by]))];
  return {
    distinction: names.join('\u00a0· '),
    basis: first.reference
      ? [first.reference[locale], day].filter(Boolean).join(', ')
      : day && words.facts.dated(day),
  };
}
