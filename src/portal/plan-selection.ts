import type { Selection } from '../domain/plan.ts';
import { LOCALES } from '../locale/locale.ts';
import { addDays } from './moments.ts';
import type { Portal } from './portal.ts';
import type { Entry, EntryText } from './entry.ts';

type Around = Pick<Portal, 'edition' | 'today'>;
type Test = (entry: Entry) => boolean;
type Criterion<K extends keyof Selection> = (
  wanted: NonNullable<Selection[K]>,
  around: Around,
) => Test;

/** One line for each field of a selection: does an entry answer to it? */
const CRITERIA: { readonly [K in keyof Required<Selection>]: Criterion<K> } = {
  kinds: (wanted) => (entry) => wanted.includes(entry.kind),
  pillars: (wanted) => (entry) => share(wanted, entry.shared.pillars),
  topics: (wanted) => (entry) => share(wanted, entry.shared.topics),
  audiences: (wanted) => (entry) => share(wanted, entry.shared.audiences),
  forms: (wanted) => (entry) => share(wanted, [entry.shared.form]),
  countries: (wanted) => (entry) => share(wanted, countriesOf(entry)),
  media:
    (wanted) =>
    ({ shared }) =>
      shared.kind === 'media' && wanted.includes(shared.medium),
  publications:
    (wanted) =>
    ({ shared }) =>
      shared.kind === 'publication' && wanted.includes(shared.type),
  tourism:
    (wanted) =>
    ({ shared }) =>
      shared.kind === 'place' && share(wanted, shared.tourism),
  investments:
    (wanted) =>
    ({ shared }) =>
      shared.kind === 'investment' && wanted.includes(shared.subject),
  roles:
    (wanted) =>
    ({ shared }) =>
      shared.kind === 'page' && wanted.includes(shared.role),
  says: (wanted) => saysOneOf(wanted),
  ofProvince:
    (_, { edition }) =>
    ({ provinces }) =>
      share(edition.provinces, provinces),
  exported:
    () =>
    ({ shared }) =>
      shared.kind === 'product' && shared.markets.length > 0,
  yearly:
    () =>
    ({ shared }) =>
      shared.kind === 'event' && (shared.yearly !== undefined || shared.lunar !== undefined),
  bilingual:
    () =>
    ({ texts }) =>
      LOCALES.every((locale) => texts[locale]),
  sourced: () => (entry) => entry.sources.length > 0,
  approved: () => (entry) => entry.shared.approvedBy !== undefined,
  lastDays: (days, { today }) => {
    const limit = addDays(today, -days);
    return ({ shared }) => shared.date > limit;
  },
};

/** The entries that answer to every field that is given. */
export function selected(selection: Selection, entries: readonly Entry[], around: Around): Entry[] {
  const tests = Object.entries(selection).flatMap(([name, wanted]) => {
    // The schema gives each name its own type of value, which entries of an object do not keep.
    const criterion = CRITERIA[name as keyof Selection] as Criterion<keyof Selection>;
    return wanted === undefined ? [] : [criterion(wanted as never, around)];
  });
  return entries.filter((entry) => tests.every((test) => test(entry)));
}

function share(wanted: readonly unknown[], own: readonly unknown[]): boolean {
  return own.some((word) => wanted.includes(word));
}

function countriesOf({ shared }: Entry): readonly (string | undefined)[] {
  if (shared.kind === 'cooperation') return shared.countries;
  return shared.kind === 'partner' || shared.kind === 'member' ? [shared.country] : [];
}

/** Whole words: `ABA` is not in "Sabah". Capitals make no difference. */
function saysOneOf(phrases: readonly string[]): Test {
  const escaped = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  return ({ texts }) =>
    LOCALES.some((locale) => {
      const text = texts[locale];
      return text !== undefined && pattern.test(saidIn(text));
    });
}

function saidIn({ words, outline }: EntryText): string {
  return [words.title, words.summary, ...outline.headings.map(({ text }) => text)].join('\n');
}
