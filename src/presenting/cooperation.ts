import { textFor } from '../portal/entries.ts';
import type { Entry } from '../portal/entry.ts';
import type { Page } from './page.ts';

export function cooperationLine(entry: Entry, { locale, portal }: Page) {
  const { shared } = entry;
  const title = textFor(entry, locale).words.title;
  if (shared.kind !== 'cooperation') return { name: title, country: '' };
  const countries = shared.countries.map(
    (code) => portal.vocabulary.countries[code]?.name[locale] ?? code,
  );
  return shared.locality
    ? { name: shared.locality[locale], country: countries.join(', ') }
    : { name: title, country: '' };
}
