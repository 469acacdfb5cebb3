import { SECTIONS } from '../domain/section.ts';
import { PILLARS } from '../domain/vocabulary.ts';
import { formatMonth } from '../locale/format.ts';
import { LOCALES, type Both } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import type { Portal } from './portal.ts';
import type { Entry } from './entry.ts';

/** One line of a count: how many entries are of this pillar, of this month … */
export interface Counted {
  readonly id: string;
  readonly name: Both;
  readonly count: number;
}

export type Dimension = 'pillar' | 'section' | 'form' | 'audience' | 'language' | 'month';

type Around = Pick<Portal, 'edition' | 'vocabulary'>;

/**
 * Entries counted in one way. An entry of two pillars counts in both, one of none under "none"; a
 * pillar or section that has nothing is told with 0, for that is what a desk wants to see.
 */
export function countBy(
  dimension: Dimension,
  entries: readonly Entry[],
  around: Around,
): Counted[] {
  const { keysOf, lines } = WAYS[dimension];
  const counts = new Map<string, number>();
  for (const key of entries.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return lines(around, [...counts.keys()].toSorted())
    .map(({ id, name }) => ({ id, name, count: counts.get(id) ?? 0 }))
    .filter(({ id, count }) => count > 0 || id !== NONE);
}

interface Way {
  readonly keysOf: (entry: Entry) => readonly string[];
  /** All lines, in their order. */
  readonly lines: (around: Around, found: readonly string[]) => Omit<Counted, 'count'>[];
}

const NONE = 'none';

const WAYS: Record<Dimension, Way> = {
  pillar: {
    keysOf: ({ shared }) => orNone(shared.pillars),
    lines: ({ vocabulary }) => [
      ...PILLARS.map((id) => ({ id, name: vocabulary.pillars[id].name })),
      { id: NONE, name: inBoth(({ noPillar }) => noPillar) },
    ],
  },
  section: {
    keysOf: ({ section }) => [section],
    lines: ({ edition }) =>
      edition.sections
        .filter((id) => SECTIONS[id].kinds.length > 0)
        .map((id) => ({ id, name: edition.sectionNames[id] ?? SECTIONS[id].name })),
  },
  form: {
    keysOf: ({ shared }) => orNone(shared.form === undefined ? [] : [shared.form]),
    lines: ({ vocabulary }) => [
      ...named(vocabulary.forms),
      { id: NONE, name: inBoth(({ noForm }) => noForm) },
    ],
  },
  audience: {
    keysOf: ({ shared }) => orNone(shared.audiences),
    lines: ({ vocabulary }) => [
      ...named(vocabulary.audiences),
      { id: NONE, name: inBoth(({ noAudience }) => noAudience) },
    ],
  },
  language: {
    keysOf: ({ texts }) => {
      const there = LOCALES.filter((locale) => texts[locale]);
      return [there.length > 1 ? 'both' : (there[0] ?? NONE)];
    },
    lines: () => [
      { id: 'both', name: inBoth(({ bothLanguages }) => bothLanguages) },
      { id: 'vi', name: inBoth(({ onlyVietnamese }) => onlyVietnamese) },
      { id: 'en', name: inBoth(({ onlyEnglish }) => onlyEnglish) },
    ],
  },
  month: {
    keysOf: ({ shared }) => [shared.date.slice(0, 7)],
    lines: (_, found) => found.map((id) => ({ id, name: monthName(id) })),
  },
};

function named(terms: Readonly<Record<string, { readonly name: Both }>>) {
  return Object.entries(terms).map(([id, { name }]) => ({ id, name }));
}

function orNone(keys: readonly string[]): readonly string[] {
  return keys.length > 0 ? keys : [NONE];
}

function monthName(month: string): Both {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return { vi: formatMonth(year, number, 'vi'), en: formatMonth(year, number, 'en') };
}

function inBoth(say: (words: ReturnType<typeof wordsFor>['counts']) => string): Both {
  return { vi: say(wordsFor('vi').counts), en: say(wordsFor('en').counts) };
}
