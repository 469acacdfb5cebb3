import type { Shared, SharedOf } from '../domain/entry/entry.ts';
import type { Kind } from '../domain/kind.ts';
import { dayWords, formatDay, formatDays, spanWords } from '../locale/format.ts';
import type { Entry } from '../portal/entry.ts';
import { textFor } from '../portal/entries.ts';
import { factLabel, factValue } from './fact-words.ts';
import { entryHref } from './items.ts';
import type { Page } from './page.ts';

export interface FactRow {
  readonly label: string;
  readonly value: string;
  readonly href?: string | undefined;
  readonly basis?: string | undefined;
  readonly sourceHref?: string | undefined;
}

type Rows = readonly (FactRow | undefined)[];
type Stating<K extends Kind> = (shared: SharedOf<K>, page: Page, entry: Entry) => Rows;

/** What entries of each kind state about themselves, above their text. */
const STATED: { readonly [K in Kind]?: Stating<K> } = {
  member: memberRows,
  partner: partnerRows,
  place: placeRows,
  product: productRows,
  investment: investmentRows,
  cooperation: cooperationRows,
  event: eventRows,
  document: documentRows,
  lesson: ({ levels, minutes }, { words }) => [
    row(words.facts.levels, list(levels.map((level) => words.choices.level[level]))),
    row(words.facts.lessonTime, words.entry.minutes(minutes)),
  ],
  media: ({ medium, minutes }, { words }) => [
    row(words.facts.medium, words.choices.media[medium]),
    row(words.facts.length, minutes === undefined ? undefined : words.entry.minutes(minutes)),
  ],
  publication: ({ type, issue, period }, { locale, words }) => [
    row(words.facts.type, words.choices.publication[type]),
    row(words.facts.issue, issue),
    row(words.facts.period, period && spanWords(period, locale)),
  ],
};

export function entryFacts(entry: Entry, page: Page): FactRow[] {
  // The table pairs each kind with its own fields, which the type of a union's member cannot follow.
  const stating = STATED[entry.kind] as Stating<Kind> | undefined;
  const rows = stating?.(entry.shared as Shared, page, entry) ?? [];
  return rows.filter((each): each is FactRow => each !== undefined);
}

function memberRows(member: SharedOf<'member'>, { words, locale, portal }: Page): Rows {
  const { facts } = words;
  return [
    row(facts.capital, member.capital[locale]),
    row(facts.joined, formatDay(member.joined, locale)),
    factRow(facts.area, portal.facts[member.area], locale, words),
    factRow(facts.population, portal.facts[member.population], locale, words),
    row(facts.languages, member.languages[locale]),
    row(facts.currency, member.currency[locale]),
    row(facts.relations, member.relations && formatDay(member.relations, locale)),
    row(facts.heritage, list(member.heritage.map((site) => site[locale]))),
  ];
}

function partnerRows(partner: SharedOf<'partner'>, { words, locale }: Page): Rows {
  const { facts, choices } = words;
  const since = partner.partnershipSince && dayWords(partner.partnershipSince, locale);
  return [
    row(facts.dialogueSince, partner.since),
    row(facts.partnership, choices.partnership[partner.partnership], since),
  ];
}

function placeRows(place: SharedOf<'place'>, { words, locale }: Page): Rows {
  const { facts, choices } = words;
  return [
    row(facts.kinds, list(place.tourism.map((kind) => choices.tourism[kind]))),
    row(facts.locality, place.locality[locale]),
    row(facts.bestSeason, place.season?.[locale]),
    row(facts.recognitions, list(place.recognitions.map(({ name }) => name[locale]))),
  ];
}

function productRows(product: SharedOf<'product'>, { words, locale, portal }: Page): Rows {
  const { facts, choices } = words;
  const { countries } = portal.vocabulary;
  return [
    ...product.protection.map(({ by, reference, date, note }) =>
      row(
        choices.protection[by],
        [reference?.[locale], note?.[locale]].filter(Boolean).join('. ') || choices.protection[by],
        date && dayWords(date, locale),
      ),
    ),
    row(facts.markets, list(product.markets.map((code) => countries[code]?.name[locale] ?? code))),
    row(facts.locality, product.locality?.[locale]),
    row(facts.season, product.season?.[locale]),
  ];
}

function investmentRows(investment: SharedOf<'investment'>, { words, locale, portal }: Page): Rows {
  const { facts, choices } = words;
  return [
    row(facts.subject, choices.investment[investment.subject]),
    ...investment.facts.map((id) => {
      const fact = portal.facts[id];
      return fact && factRow(factLabel(fact, locale), fact, locale, words);
    }),
    row(facts.decision, investment.decision?.[locale]),
  ];
}

function cooperationRows(
  cooperation: SharedOf<'cooperation'>,
  { words, locale, portal }: Page,
): Rows {
  const { facts } = words;
  const { countries } = portal.vocabulary;
  const names = cooperation.countries.map((code) => countries[code]?.name[locale] ?? code);
  return [
    row(facts.country, list(names)),
    row(facts.partner, cooperation.locality?.[locale]),
    ...cooperation.agreements.map(({ date, name }) =>
      row(date ? dayWords(date, locale) : facts.agreements, name[locale]),
    ),
  ];
}

function eventRows(event: SharedOf<'event'>, page: Page, entry: Entry): Rows {
  const { words, locale, portal } = page;
  const times = portal.occurrences.filter((occurrence) => occurrence.entry === entry);
  const next = times.filter(({ end }) => end >= portal.today);
  const shown = next.length > 0 ? next : times.slice(-1);
  const hours = event.startTime && `${event.startTime}${event.endTime ? `–${event.endTime}` : ''}`;
  return [
    ...shown.map(({ start, end, status }, index) =>
      row(
        index === 0 ? words.facts.when : words.facts.nextTimes,
        [formatDays(start, end, locale), hours].filter(Boolean).join(', '),
        statusWords(status, words),
      ),
    ),
    row(words.facts.where, event.place?.[locale]),
  ];
}

function statusWords(status: string, { events }: Page['words']): string | undefined {
  const said: Readonly<Record<string, string>> = {
    planned: events.statusPlanned,
    lunar: events.statusLunar,
    unconfirmed: events.statusUnconfirmed,
    cancelled: events.statusCancelled,
  };
  return said[status];
}

/** The six that every official document has to show. */
function documentRows(document: SharedOf<'document'>, page: Page, entry: Entry): Rows {
  const { words, locale, portal } = page;
  const { facts, choices } = words;
  const successor = document.replacedBy ? portal.entry.get(document.replacedBy) : undefined;
  return [
    row(facts.documentType, document.type[locale]),
    row(facts.number, document.number ?? facts.notStated),
    row(facts.issuer, portal.vocabulary.issuers[document.issuer]?.name[locale]),
    row(facts.issued, dayWords(document.issued, locale)),
    row(
      facts.effective,
      document.effective ? dayWords(document.effective, locale) : facts.notStated,
    ),
    row(facts.status, choices.document[document.status]),
    row(facts.abstract, textFor(entry, locale).words.abstract),
    successor && {
      label: facts.replacedBy,
      value: textFor(successor, locale).words.title,
      href: entryHref(successor, page),
    },
  ];
}

function row(label: string, value: string | undefined, basis?: string): FactRow | undefined {
  return value ? { label, value, basis } : undefined;
}

function factRow(
  label: string,
  fact: Page['portal']['facts'][string] | undefined,
  locale: Page['locale'],
  { figures }: Page['words'],
): FactRow | undefined {
  if (!fact) return undefined;
  const basis = figures.asOf(dayWords(fact.asOf, locale));
  return { label, value: factValue(fact, locale), basis, sourceHref: fact.source.url };
}

function list(parts: readonly string[]): string {
  return parts.join('; ');
}
