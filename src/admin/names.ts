import type { Vocabulary } from '../domain/vocabulary.ts';
import { isBoth } from '../domain/field.ts';
import type { Both, Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import type { Portal } from '../portal/portal.ts';

/** What the editing page is made from, of all a portal has. */
export type Known = Pick<Portal, 'edition' | 'vocabulary' | 'facts' | 'sources' | 'provinces'> & {
  /** Folders of kinds that have entries written in English first. */
  readonly englishFirst: ReadonlySet<string>;
};

export interface Option {
  readonly label: string;
  readonly value: string;
}

/** The fields whose values are names in a list of the portal, and that list. */
const LISTS: Readonly<Record<string, (known: Known, locale: Locale) => Option[]>> = {
  pillars: ({ vocabulary }, locale) => terms(vocabulary.pillars, locale),
  explains: ({ vocabulary }, locale) => terms(vocabulary.pillars, locale),
  topics: ({ vocabulary }, locale) => terms(vocabulary.topics, locale),
  audiences: ({ vocabulary }, locale) => terms(vocabulary.audiences, locale),
  form: ({ vocabulary }, locale) => terms(vocabulary.forms, locale),
  issuer: ({ vocabulary }, locale) => terms(vocabulary.issuers, locale),
  country: ({ vocabulary }, locale) => countries(vocabulary, locale),
  countries: ({ vocabulary }, locale) => countries(vocabulary, locale),
  markets: ({ vocabulary }, locale) => countries(vocabulary, locale),
  provinces: ({ provinces }, locale) => terms(provinces, locale),
  facts: facts,
  area: facts,
  population: facts,
};

/** The names a field may hold, where a list says which; nothing where any will do. */
export function listedOptions(field: string, known: Known, locale: Locale): Option[] | undefined {
  return LISTS[field]?.(known, locale);
}

export function sourceOptions({ sources }: Known, locale: Locale): Option[] {
  return Object.entries(sources).map(([value, { title, publisher }]) => {
    const name = isBoth(title) ? title[locale] : title;
    return { value, label: `${name} (${publisher})` };
  });
}

/** The values of a closed choice under the names that readers know them by. */
export function choiceOptions(values: readonly string[], locale: Locale): Option[] {
  const { choices, admin } = wordsFor(locale);
  const { eventStatus, pageRole, motif, dye, fileFormat, language } = admin;
  const own = { eventStatus, pageRole, motif, dye, fileFormat, language };
  const groups: Readonly<Record<string, string>>[] = Object.values({ ...choices, ...own });
  const names = groups.find((group) => values.every((value) => value in group));
  return values.map((value) => ({ value, label: names?.[value] ?? value }));
}

function facts({ facts: all }: Known, locale: Locale): Option[] {
  return Object.entries(all).map(([value, { label }]) => ({ value, label: label[locale] }));
}

function countries(vocabulary: Vocabulary, locale: Locale): Option[] {
  return terms(vocabulary.countries, locale);
}

function terms(list: Readonly<Record<string, { readonly name: Both }>>, locale: Locale): Option[] {
  return Object.entries(list).map(([value, { name }]) => ({ value, label: name[locale] }));
}
