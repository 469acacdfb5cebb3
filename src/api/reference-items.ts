import type { Source } from '../domain/source.ts';
import { SECTIONS } from '../domain/section.ts';
import { LOCALES, type Both, type Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import { resolveSource } from '../portal/entries.ts';
import type { Portal } from '../portal/portal.ts';
import { sectionName } from '../portal/route-making.ts';
import { factValue, said } from '../presenting/fact-words.ts';
import type { FactItem, GlossaryItem, VocabularyItem } from './shapes.ts';
import { urlsOf, type Publishing } from './urls.ts';

export function factItems({ portal }: Publishing): FactItem[] {
  return Object.values(portal.facts).map(({ value, unit, source, id, label, ...fact }) => ({
    id,
    label,
    value: typeof value === 'number' ? value : inBoth((locale) => said(value, locale)),
    ...(unit === undefined ? {} : { unit: inBoth((locale) => said(unit, locale)) }),
    approximate: fact.approximate,
    shown: inBoth((locale) => factValue({ ...fact, value, unit, source, id, label }, locale)),
    asOf: fact.asOf,
    reviewBy: fact.reviewBy,
    note: fact.note,
    source: sourceInBoth(source),
  }));
}

export function glossaryItems({ portal }: Publishing): GlossaryItem[] {
  return Object.entries(portal.glossary).map(([id, { term, full, means, source }]) => {
    const resolved = source && resolveSource(source, portal.sources);
    return {
      id,
      term: inBoth((locale) => said(term, locale)),
      full,
      means,
      ...(resolved ? { source: sourceInBoth(resolved) } : {}),
    };
  });
}

/** The four controlled vocabularies, and the other lists whose names stand in the data. */
export function vocabularyItems(publishing: Publishing): VocabularyItem[] {
  const { portal } = publishing;
  const { pillars, topics, audiences, forms, countries, issuers } = portal.vocabulary;
  const pages = (subject: string) => urlsOf(publishing, subject);
  return [
    ...rows('pillars', pillars, ({ name, short, acronym, about }, id) => {
      return { name, short, acronym, about, urls: pages(`pillar:${id}`) };
    }),
    ...rows('topics', topics, ({ name, about, group }, id) => {
      return { name, about, group, urls: pages(`topic:${id}`) };
    }),
    ...rows('audiences', audiences, ({ name, about }, id) => {
      return { name, about, urls: pages(`audience:${id}`) };
    }),
    ...rows('forms', forms, ({ name, about }) => ({ name, about })),
    ...rows('countries', countries, ({ name }) => ({ name })),
    ...rows('issuers', issuers, ({ name, formerly }) => ({ name, formerly })),
    ...sectionRows(portal).map((row) => ({ ...row, urls: pages(`section:${row.id}`) })),
    ...kindRows(),
  ];
}

function rows<T>(
  vocabulary: VocabularyItem['vocabulary'],
  terms: Readonly<Record<string, T>>,
  row: (term: T, id: string) => Omit<VocabularyItem, 'vocabulary' | 'id'>,
): VocabularyItem[] {
  return Object.entries(terms).map(([id, term]) => ({ vocabulary, id, ...row(term, id) }));
}

function sectionRows({ edition }: Pick<Portal, 'edition'>): VocabularyItem[] {
  return edition.sections
    .filter((id) => Object.hasOwn(SECTIONS, id))
    .map((id) => ({
      vocabulary: 'sections',
      id,
      name: inBoth((locale) => sectionName(edition, id, locale)),
    }));
}

function kindRows(): VocabularyItem[] {
  return Object.keys(wordsFor('vi').choices.kind).map((id) => ({
    vocabulary: 'kinds',
    id,
    name: inBoth((locale) => {
      const names: Readonly<Record<string, string>> = wordsFor(locale).choices.kind;
      return names[id] ?? id;
    }),
  }));
}

export function sourceInBoth({ title, ...source }: Source): FactItem['source'] {
  return { ...source, title: inBoth((locale) => said(title, locale)) };
}

function inBoth(say: (locale: Locale) => string): Both {
  const [vi, en] = LOCALES;
  return { vi: say(vi), en: say(en) };
}
