import { dayWords, formatDays, formatDay } from '../locale/format.ts';
import { LOCALES, type Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import { textFor } from '../portal/entries.ts';
import type { Occurrence } from '../portal/occurrences.ts';
import type { TrackedMeans, TrackedPlan } from '../portal/plan-tracker.ts';
import type { Portal } from '../portal/portal.ts';
import type { Entry } from '../portal/entry.ts';
import { sectionName } from '../portal/route-making.ts';
import type { Site } from '../presenting/page.ts';
import { partnerOf } from './shares.ts';
import { translationState } from './translations.ts';

/** An entry as every list of the report tells it. */
export interface ItemRow {
  readonly day: string;
  readonly titles: Readonly<Record<Locale, string>>;
  /** Full addresses; empty where the language has no page. */
  readonly addresses: Readonly<Record<Locale, string>>;
  readonly kind: string;
  readonly section: string;
  readonly pillars: string;
  readonly form: string;
  readonly audiences: string;
  readonly translation: string;
  readonly takenFrom: string;
}

interface Telling {
  readonly portal: Portal;
  readonly site: Site;
  readonly locale: Locale;
}

export function itemRow(entry: Entry, { portal, site, locale }: Telling): ItemRow {
  const { vocabulary, edition } = portal;
  const { choices, report } = wordsFor(locale);
  const { shared } = entry;
  const named = (terms: Readonly<Record<string, { name: Record<Locale, string> }>>, id: string) =>
    terms[id]?.name[locale] ?? id;
  const form = shared.form;
  return {
    day: shared.date,
    titles: inEach((each) => entry.texts[each]?.words.title ?? ''),
    addresses: inEach((each) => addressOf(entry, each, portal, site)),
    kind: choices.kind[entry.kind],
    section: sectionName(edition, entry.section, locale),
    pillars: shared.pillars.map((pillar) => vocabulary.pillars[pillar].short[locale]).join('; '),
    form: form === undefined ? '' : named(vocabulary.forms, form),
    audiences: shared.audiences.map((each) => named(vocabulary.audiences, each)).join('; '),
    translation: report[translationState(entry)],
    takenFrom: partnerOf(entry)?.[locale] ?? '',
  };
}

/** An event in words: when, what, how certain. */
export function eventRow(
  { entry, start, end, status }: Occurrence,
  locale: Locale,
): readonly [time: string, name: string, status: string] {
  const { events, report } = wordsFor(locale);
  const said = {
    confirmed: report.confirmed,
    planned: events.statusPlanned,
    unconfirmed: events.statusUnconfirmed,
    lunar: events.statusLunar,
    cancelled: events.statusCancelled,
  }[status];
  return [formatDays(start, end, locale), textFor(entry, locale).words.title, said];
}

/** A document by its number, a publication by its issue, a medium by its form. */
export function workRow(
  entry: Entry,
  locale: Locale,
): readonly [day: string, name: string, kind: string, note: string] {
  const { shared } = entry;
  const { choices } = wordsFor(locale);
  return [
    formatDay(shared.date, locale),
    textFor(entry, locale).words.title,
    choices.kind[entry.kind],
    noteOf(shared, locale),
  ];
}

function noteOf(shared: Entry['shared'], locale: Locale): string {
  const { choices } = wordsFor(locale);
  if (shared.kind === 'document') {
    return [shared.number, dayWords(shared.issued, locale)].filter(Boolean).join(', ');
  }
  if (shared.kind === 'media') return choices.media[shared.medium];
  if (shared.kind !== 'publication') return '';
  return [choices.publication[shared.type], shared.issue, shared.period].filter(Boolean).join(', ');
}

/** A requirement in words: its id, where it stands, what it asks, its state and what serves it. */
export function requirementRows(
  { requirements }: TrackedPlan,
  locale: Locale,
): readonly (readonly [id: string, at: string, asks: string, state: string, means: string])[] {
  const { plans } = wordsFor(locale);
  return requirements.map(({ id, at, asks, state, means }) => [
    id.toUpperCase(),
    typeof at === 'string' ? at : at[locale],
    asks[locale],
    plans[state],
    means.map((each) => meansWords(each, locale)).join('; '),
  ]);
}

function meansWords({ name, entries, met }: TrackedMeans, locale: Locale): string {
  const { plans } = wordsFor(locale);
  if (entries.length > 0) return `${name[locale]} (${entries.length})`;
  return met ? name[locale] : `${name[locale]} (${plans.noneYet})`;
}

function addressOf(
  entry: Entry,
  locale: Locale,
  { twins }: Portal,
  { origin, base }: Site,
): string {
  const route = entry.texts[locale] && twins.get(`entry:${entry.id}`)?.[locale];
  return route ? new URL(base + route.path, origin).href : '';
}

function inEach(say: (locale: Locale) => string): Record<Locale, string> {
  const [vi = '', en = ''] = LOCALES.map(say);
  return { vi, en };
}
