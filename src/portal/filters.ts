import { TOURISM_KINDS } from '../domain/entry/kinds.ts';
import { DOCUMENT_STATES } from '../domain/entry/office-kinds.ts';
import { LEVELS } from '../domain/level.ts';
import type { SectionId } from '../domain/section.ts';
import { PILLARS, type Vocabulary } from '../domain/vocabulary.ts';
import type { Both, Locale } from '../locale/locale.ts';
import { wordsFor, type Words } from '../locale/words.ts';
import { addressWord, type AddressWord } from './address.ts';
import type { Entry } from './entry.ts';

/** A way to narrow a section's list. Each value has pages of its own, so filters are plain links. */
export interface Filter {
  readonly id: string;
  readonly word: AddressWord;
  /** What it narrows by, where several filters stand together: "Năm". */
  readonly label: (words: Words) => string;
  /** In this order; without it what the entries say, the last in the alphabet first. */
  readonly values?: (vocabulary: Vocabulary) => readonly string[];
  /** A value with fewer entries than this is not offered. */
  readonly least?: number;
  readonly of: (entry: Entry) => readonly string[];
  readonly name: (value: string, vocabulary: Vocabulary) => Both;
}

const byPillar: Filter = {
  id: 'pillar',
  word: 'pillar',
  label: ({ search }) => search.pillar,
  values: () => PILLARS,
  of: ({ shared }) => shared.pillars,
  name: (value, { pillars }) => pillars[value as (typeof PILLARS)[number]].short, // values are PILLARS
};

const byTourism: Filter = {
  id: 'tourism',
  word: 'tourism',
  label: ({ facts }) => facts.kinds,
  values: () => TOURISM_KINDS,
  of: ({ shared }) => (shared.kind === 'place' ? shared.tourism : []),
  name: (value) => inWords('tourism', value),
};

const bySubject: Filter = {
  id: 'subject',
  word: 'subject',
  label: ({ facts }) => facts.subject,
  values: () => ['zone', 'project', 'incentive', 'field', 'gate'],
  of: ({ shared }) => (shared.kind === 'investment' ? [shared.subject] : []),
  name: (value) => inWords('investment', value),
};

const byProtection: Filter = {
  id: 'protection',
  word: 'protection',
  label: ({ facts }) => facts.protection,
  values: () => ['gi', 'pdo', 'certification-mark', 'trademark', 'ocop', 'heritage'],
  of: ({ shared }) => (shared.kind === 'product' ? shared.protection.map(({ by }) => by) : []),
  name: (value) => inWords('protection', value),
};

const byMarket: Filter = {
  id: 'market',
  word: 'market',
  label: ({ facts }) => facts.markets,
  least: 2,
  values: ({ countries }) => Object.keys(countries),
  of: ({ shared }) => (shared.kind === 'product' ? shared.markets : []),
  name: (value, { countries }) => countries[value]?.name ?? { vi: value, en: value },
};

const byIssuer: Filter = {
  id: 'issuer',
  word: 'issuer',
  label: ({ facts }) => facts.issuer,
  least: 2,
  values: ({ issuers }) => Object.keys(issuers),
  of: ({ shared }) => (shared.kind === 'document' ? [shared.issuer] : []),
  name: (value, { issuers }) => issuers[value]?.name ?? { vi: value, en: value },
};

const byYear: Filter = {
  id: 'year',
  word: 'year',
  label: ({ search }) => search.year,
  least: 2,
  of: ({ shared }) => (shared.kind === 'document' ? [shared.issued.slice(0, 4)] : []),
  name: (value) => ({ vi: value, en: value }),
};

const byForm: Filter = {
  id: 'form',
  word: 'form',
  label: ({ facts }) => facts.documentType,
  least: 2,
  of: ({ shared }) => (shared.kind === 'document' ? [inBoth(shared.type)] : []),
  name: (value) => {
    const [vi = '', en = ''] = value.split(BETWEEN);
    return { vi, en };
  },
};

const byStatus: Filter = {
  id: 'status',
  word: 'status',
  label: ({ facts }) => facts.status,
  values: () => DOCUMENT_STATES,
  least: 2,
  of: ({ shared }) => (shared.kind === 'document' ? [shared.status] : []),
  name: (value) => inWords('document', value),
};

const byMedium: Filter = {
  id: 'medium',
  word: 'medium',
  label: ({ facts }) => facts.medium,
  values: () => ['video', 'livestream', 'audio', 'photos', 'infographic'],
  of: ({ shared }) => (shared.kind === 'media' ? [shared.medium] : []),
  name: (value) => inWords('media', value),
};

const byPublication: Filter = {
  id: 'type',
  word: 'type',
  label: ({ facts }) => facts.type,
  values: () => ['bulletin', 'special', 'leaflet', 'book'],
  of: ({ shared }) => (shared.kind === 'publication' ? [shared.type] : []),
  name: (value) => inWords('publication', value),
};

const byLevel: Filter = {
  id: 'level',
  word: 'level',
  label: ({ facts }) => facts.levels,
  values: () => LEVELS,
  of: ({ shared }) => (shared.kind === 'lesson' ? shared.levels : []),
  name: (value) => inWords('level', value),
};

/** The form of a document is words, not a term of the vocabulary: both languages make its name. */
const BETWEEN = ' / ';

function inBoth({ vi, en }: Both): string {
  return `${vi}${BETWEEN}${en}`;
}

const FILTERS: Partial<Record<SectionId, readonly Filter[]>> = {
  news: [byPillar],
  stories: [byPillar],
  lessons: [byLevel],
  tourism: [byTourism],
  investment: [bySubject],
  products: [byProtection, byMarket],
  documents: [byIssuer, byForm, byYear, byStatus],
  media: [byMedium],
  publications: [byPublication],
};

export function filtersOf(section: SectionId): readonly Filter[] {
  return FILTERS[section] ?? [];
}

/** The values to choose from; a choice of one would only repeat the list. */
export function valuesOf(
  filter: Filter,
  entries: readonly Entry[],
  vocabulary: Vocabulary,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of entries.flatMap(filter.of)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const known = filter.values?.(vocabulary) ?? [...counts.keys()].sort().reverse();
  const offered = known.filter((value) => (counts.get(value) ?? 0) >= (filter.least ?? 1));
  return offered.length > 1 ? offered : [];
}

export function filterAddress(
  filter: Filter,
  value: string,
  vocabulary: Vocabulary,
  locale: Locale,
): string {
  return addressWord({ name: filter.name(value, vocabulary) }, locale);
}

function inWords(
  table: 'tourism' | 'investment' | 'protection' | 'media' | 'publication' | 'level' | 'document',
  value: string,
): Both {
  const say = (locale: Locale): string => {
    const names: Readonly<Record<string, string>> = wordsFor(locale).choices[table];
    return names[value] ?? value;
  };
  return { vi: say('vi'), en: say('en') };
}
