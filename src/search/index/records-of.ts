import { otherLocale } from '../../locale/locale.ts';
import { wordsFor } from '../../locale/words.ts';
import { textFor } from '../../portal/entries.ts';
import { leadOf } from '../../portal/lead-of.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Entry } from '../../portal/entry.ts';
import type { Route } from '../../portal/route.ts';
import type { SearchRecord, Twin } from './search-record.ts';

/** Kinds whose entries are of their day; everything else is looked up at any time. */
const DATED = new Set(['news', 'story', 'media', 'event']);

/** Their items are found by themselves: as pages, questions, or terms of the glossary. */
const LISTS = new Set<string>([
  'list',
  'topic',
  'audience',
  'faq',
  'glossary',
  'site-map',
  'calendar',
]);

/** Everything that can be found, in the order of their addresses. */
export function recordsOf(portal: Portal): SearchRecord[] {
  return portal.routes
    .filter(isFindable)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap((route) => recordsAt(route, portal));
}

/** One address a subject: not its later pages, not its filters, not a text of the other language. */
function isFindable({ view, locale }: Route): boolean {
  if (view.is === 'entry' || view.is === 'pillar') return view.shownIn === locale;
  if (view.is === 'list') return view.slice.page === 1 && !view.filter && !view.period;
  if (view.is === 'topic' || view.is === 'audience') return view.slice.page === 1;
  if (view.is === 'calendar') return view.current;
  return !['search', 'not-found', 'home', 'parallel'].includes(view.is);
}

function recordsAt(route: Route, portal: Portal): SearchRecord[] {
  const { view } = route;
  if (view.is === 'faq') return [hubRecord(route, portal), ...questionRecords(route, portal)];
  const entry = view.is === 'entry' || view.is === 'pillar' ? view.entry : undefined;
  return [entry ? entryRecord(route, entry, portal) : hubRecord(route, portal)];
}

function entryRecord(route: Route, entry: Entry, portal: Portal): SearchRecord {
  const { title, summary } = textFor(entry, route.locale).words;
  const { shared } = entry;
  const day = shared.kind === 'document' ? shared.issued : dayOf(entry);
  return {
    locale: route.locale,
    path: route.path,
    kind: entry.kind,
    pillars: shared.pillars,
    topics: shared.topics,
    places: entry.provinces,
    day,
    title,
    summary,
    names: namesOf(entry, route),
    text: { page: route.path },
    twin: entry.texts[otherLocale(route.locale)] && twinOf(route, portal),
    isDated: DATED.has(entry.kind) && !comesAgain(entry),
  };
}

/** A document’s number, a place’s commune. */
function namesOf({ shared }: Entry, { locale }: Route): string[] {
  if (shared.kind === 'place') return [shared.locality[locale]];
  if (shared.kind !== 'document') return [];
  return [[shared.type[locale], shared.number].filter(Boolean).join(' ')];
}

/** Events that come every year have no day of their own. */
function dayOf({ shared }: Entry): string {
  return (shared.kind === 'event' ? shared.start : undefined) ?? shared.date;
}

function comesAgain({ shared }: Entry): boolean {
  return shared.kind === 'event' && (shared.yearly ?? shared.lunar) !== undefined;
}

function hubRecord(route: Route, portal: Portal): SearchRecord {
  const { view, locale } = route;
  return {
    locale,
    path: route.path,
    kind: view.is === 'quiz-theme' ? 'quiz' : 'hub',
    pillars: view.is === 'pillar' ? [view.pillar] : [],
    topics: view.is === 'topic' ? [view.topic] : [],
    places: view.is === 'province' ? [view.province] : [],
    day: portal.today,
    title: titleOf(route, portal),
    summary: aboutHub(route, portal),
    names: [],
    text: LISTS.has(view.is) ? undefined : { page: route.path },
    twin: twinOf(route, portal),
    isDated: false,
  };
}

function titleOf({ view, locale, title }: Route, { vocabulary }: Portal): string {
  if (view.is !== 'topic') return title;
  return vocabulary.topics[view.topic]?.name[locale] ?? title;
}

function aboutHub({ view, locale }: Route, { vocabulary, provinces }: Portal): string {
  if (view.is === 'list') return leadOf(view.section, wordsFor(locale)) ?? '';
  if (view.is === 'topic') return vocabulary.topics[view.topic]?.about?.[locale] ?? '';
  if (view.is === 'audience') return vocabulary.audiences[view.audience]?.about[locale] ?? '';
  if (view.is === 'pillar') return vocabulary.pillars[view.pillar].about[locale];
  if (view.is !== 'province') return '';
  const { fullName, lead } = provinces[view.province] ?? {};
  return [fullName, lead].flatMap((words) => (words ? [words[locale]] : [])).join('. ');
}

function questionRecords(route: Route, portal: Portal): SearchRecord[] {
  const { locale, path } = route;
  const other = twinOf(route, portal);
  return portal.questions.map((question) => ({
    locale,
    path: `${path}#${question.id}`,
    kind: 'question',
    pillars: [],
    topics: question.topics,
    places: [],
    day: question.checked,
    title: question.question[locale],
    summary: '',
    names: [],
    text: { page: path, part: question.id },
    twin: other && {
      path: `${other.path}#${question.id}`,
      title: question.question[otherLocale(locale)],
    },
    isDated: false,
  }));
}

function twinOf({ subject, locale }: Route, portal: Portal): Twin | undefined {
  const twin = portal.twins.get(subject)?.[otherLocale(locale)];
  return twin && { path: twin.path, title: titleOf(twin, portal) };
}
