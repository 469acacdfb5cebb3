import type { Selection } from '../domain/plan.ts';
import { LOCALES } from '../locale/locale.ts';
import { addDays } from './moments.ts';
import type { Entry, EntryText, Portal } from './portal.ts';

type Around = Pick<Portal, 'edition' | 'today'>;
type Criterion<K extends keyof Selection> = (
  wanted: NonNullable<Selection[K]>,
  entry: Entry,
  around: Around,
) => boolean;

/** One line for each field of a selection: does the entry answer to it? */
const CRITERIA: { readonly [K in keyof Required<Selection>]: Criterion<K> } = {
  kinds: (wanted, { kind }) => wanted.includes(kind),
  pillars: (wanted, { shared }) => share(wanted, shared.pillars),
  topics: (wanted, { shared }) => share(wanted, shared.topics),
  audiences: (wanted, { shared }) => share(wanted, shared.audiences),
  forms: (wanted, { shared }) => share(wanted, [shared.form]),
  countries: (wanted, entry) => share(wanted, countriesOf(entry)),
  media: (wanted, { shared }) => shared.kind === 'media' && wanted.includes(shared.medium),
  publications: (wanted, { shared }) =>
    shared.kind === 'publication' && wanted.includes(shared.type),
  tourism: (wanted, { shared }) => shared.kind === 'place' && share(wanted, shared.tourism),
  investments: (wanted, { shared }) =>
    shared.kind === 'investment' && wanted.includes(shared.subject),
  roles: (wanted, { shared }) => shared.kind === 'page' && wanted.includes(shared.role),
  says: (wanted, entry) => saysOneOf(wanted, entry),
  ofProvince: (_, { provinces }, { edition }) => share(edition.provinces, provinces),
  exported: (_, { shared }) => shared.kind === 'product' && shared.markets.length > 0,
  yearly: (_, { shared }) =>
    shared.kind === 'event' && (shared.yearly !== undefined || shared.lunar !== undefined),
  bilingual: (_, { texts }) => LOCALES.every((locale) => texts[locale]),
  sourced: (_, { sources }) => sources.length > 0,
  approved: (_, { shared }) => shared.approvedBy !== undefined,
  lastDays: (days, { shared }, { today }) => shared.date > addDays(today, -days),
};

/** An entry is selected when it answers to every field that is given. */
export function selects(selection: Selection, entry: Entry, around: Around): boolean {
  return Object.entries(selection).every(([name, wanted]) => {
    if (wanted === undefined) return true;
    // The schema gives each name its own type of value, which entries of an object do not keep.
    const criterion = CRITERIA[name as keyof Selection] as Criterion<keyof Selection>;
    return criterion(wanted as never, entry, around);
  });
}

function share(wanted: readonly unknown[], own: readonly unknown[]): boolean {
  return own.some((word) => wanted.includes(word));
}

function countriesOf({ shared }: Entry): readonly (string | undefined)[] {
  if (shared.kind === 'cooperation') return shared.countries;
  return shared.kind === 'partner' || shared.kind === 'member' ? [shared.country] : [];
}

function saysOneOf(phrases: readonly string[], { texts }: Entry): boolean {
  const said = LOCALES.map((locale) => texts[locale])
    .map((text) => (text ? saidIn(text) : ''))
    .join('\n');
  return phrases.some((phrase) => wholeWords(phrase).test(said));
}

function saidIn({ words, outline }: EntryText): string {
  return [words.title, words.summary, ...outline.headings.map(({ text }) => text)].join('\n');
}

/** `ABA` is not in "Sabah", and "pa nô" is the same with a capital. */
function wholeWords(phrase: string): RegExp {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu');
}
