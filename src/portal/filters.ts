import { TOURISM_KINDS } from '../domain/entry/kinds.ts';
import { LEVELS } from '../domain/level.ts';
import type { SectionId } from '../domain/section.ts';
import { PILLARS, type Vocabulary } from '../domain/vocabulary.ts';
import type { Both, Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import { addressWord, type AddressWord } from './address.ts';
import type { Entry } from './portal.ts';

/** A way to narrow a section's list. Each value has pages of its own, so filters are plain links. */
export interface Filter {
  readonly id: string;
  readonly word: AddressWord;
  readonly values: (vocabulary: Vocabulary) => readonly string[];
  readonly of: (entry: Entry) => readonly string[];
  readonly name: (value: string, vocabulary: Vocabulary) => Both;
}

const byPillar: Filter = {
  id: 'pillar',
  word: 'pillar',
  values: () => PILLARS,
  of: ({ shared }) => shared.pillars,
  name: (value, { pillars }) => pillars[value as (typeof PILLARS)[number]].short, // values are PILLARS
};

const byTourism: Filter = {
  id: 'tourism',
  word: 'tourism',
  values: () => TOURISM_KINDS,
  of: ({ shared }) => (shared.kind === 'place' ? shared.tourism : []),
  name: (value) => inWords('tourism', value),
};

const bySubject: Filter = {
  id: 'subject',
  word: 'subject',
  values: () => ['zone', 'project', 'incentive', 'field', 'gate'],
  of: ({ shared }) => (shared.kind === 'investment' ? [shared.subject] : []),
  name: (value) => inWords('investment', value),
};

const byProtection: Filter = {
  id: 'protection',
  word: 'protection',
  values: () => ['gi', 'pdo', 'certification-mark', 'trademark', 'ocop', 'heritage'],
  of: ({ shared }) => (shared.kind === 'product' ? shared.protection.map(({ by }) => by) : []),
  name: (value) => inWords('protection', value),
};

const byMarket: Filter = {
  id: 'market',
  word: 'market',
  values: ({ countries }) => Object.keys(countries),
  of: ({ shared }) => (shared.kind === 'product' ? shared.markets : []),
  name: (value, { countries }) => countries[value]?.name ?? { vi: value, en: value },
};

const byIssuer: Filter = {
  id: 'issuer',
  word: 'issuer',
  values: ({ issuers }) => Object.keys(issuers),
  of: ({ shared }) => (shared.kind === 'document' ? [shared.issuer] : []),
  name: (value, { issuers }) => issuers[value]?.name ?? { vi: value, en: value },
};

const byMedium: Filter = {
  id: 'medium',
  word: 'medium',
  values: () => ['video', 'livestream', 'audio', 'photos', 'infographic'],
  of: ({ shared }) => (shared.kind === 'media' ? [shared.medium] : []),
  name: (value) => inWords('media', value),
};

const byPublication: Filter = {
  id: 'type',
  word: 'type',
  values: () => ['bulletin', 'special', 'leaflet', 'book'],
  of: ({ shared }) => (shared.kind === 'publication' ? [shared.type] : []),
  name: (value) => inWords('publication', value),
};

const byLevel: Filter = {
  id: 'level',
  word: 'level',
  values: () => LEVELS,
  of: ({ shared }) => (shared.kind === 'lesson' ? shared.levels : []),
  name: (value) => inWords('level', value),
};

const FILTERS: Partial<Record<SectionId, readonly Filter[]>> = {
  news: [byPillar],
  stories: [byPillar],
  lessons: [byLevel],
  tourism: [byTourism],
  investment: [bySubject],
  products: [byProtection, byMarket],
  documents: [byIssuer],
  media: [byMedium],
  publications: [byPublication],
};

export function filtersOf(section: SectionId): readonly Filter[] {
  return FILTERS[section] ?? [];
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
  table: 'tourism' | 'investment' | 'protection' | 'media' | 'publication' | 'level',
  value: string,
): Both {
  const say = (locale: Locale): string => {
    const names: Readonly<Record<string, string>> = wordsFor(locale).choices[table];
    return names[value] ?? value;
  };
  return { vi: say('vi'), en: say('en') };
}
