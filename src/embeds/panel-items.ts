import {
  dayWords,
  formatDay,
  formatDays,
  formatMonth,
  partsOfDay,
  type IsoDay,
} from '../locale/format.ts';
import type { Words } from '../locale/words.ts';
import { textFor } from '../portal/entries.ts';
import type { Occurrence } from '../portal/occurrences.ts';
import type { Entry } from '../portal/entry.ts';
import { statusLabel } from '../presenting/event-status.ts';
import { eventHours, eventStatus } from '../presenting/events.ts';
import { entryHref } from '../presenting/items.ts';
import type { Page } from '../presenting/page.ts';
import { tagOf } from '../presenting/tag.ts';
import type { PanelItem } from './panel-data.ts';

/** Entries whose day says something to a reader. */
const DATED: readonly Entry['kind'][] = ['news', 'story', 'media', 'publication'];

export function entryItem(entry: Entry, page: Page): PanelItem {
  const { locale } = page;
  const { words } = textFor(entry, locale);
  const { date } = entry.shared;
  return {
    title: words.title,
    url: addressOf(entry, page),
    ...markOf(entry, page),
    ...(DATED.includes(entry.kind) ? { date, day: formatDay(date, locale) } : {}),
    ...noteOf(entry, page),
    text: words.summary,
  };
}

/** Old news says so: that it is kept as an archive only, or when it happened. */
function noteOf({ expired, shared }: Entry, { locale, words }: Page): Pick<PanelItem, 'note'> {
  if (expired) return { note: words.entry.noteArchive };
  const happened = shared.kind === 'news' ? shared.happened : undefined;
  return happened ? { note: `${words.facts.happened} ${dayWords(happened, locale)}` } : {};
}

export function eventItem(occurrence: Occurrence, page: Page): PanelItem {
  const { entry, start, end } = occurrence;
  const { locale, words, portal } = page;
  const place = entry.shared.kind === 'event' ? entry.shared.place?.[locale] : undefined;
  const status = eventStatus(occurrence, portal.today);
  const said = [
    start === end ? undefined : formatDays(start, end, locale),
    eventHours(occurrence),
    place,
    status && statusLabel(status, words),
  ];
  return {
    title: textFor(entry, locale).words.title,
    url: addressOf(entry, page),
    ...markOf(entry, page),
    date: start,
    leaf: leafOf(start, page),
    note: said.filter(Boolean).join(' · '),
  };
}

/** The chair and the theme of the year the portal speaks of; of the last one known where it is new. */
export function themeItems({ portal, locale, words, absolute, route }: Page): PanelItem[] {
  const thisYear = Number(portal.today.slice(0, 4));
  const known = portal.themes.find(({ year }) => year <= thisYear);
  if (!known) return [];
  const { year, chair, theme, note } = known;
  const country = portal.vocabulary.countries[chair]?.name[locale] ?? chair;
  return [
    {
      title: theme ? quoted(theme[locale]) : words.embed.noTheme(year),
      url: absolute(route.path),
      tag: words.embed.chair(country, year),
      dye: 'cham',
      text: note?.[locale],
    },
  ];
}

function quoted(theme: string): string {
  return `“${theme}”`;
}

function addressOf(entry: Entry, page: Page): string {
  return entryHref(entry, { ...page, href: page.absolute });
}

function markOf(entry: Entry, page: Page): Pick<PanelItem, 'tag' | 'dye'> {
  const { label: tag, dye } = tagOf(entry, page);
  return { tag, dye };
}

function leafOf(day: IsoDay, { locale, words }: { locale: Page['locale']; words: Words }) {
  const { year, month, date } = partsOfDay(day);
  const weekday = words.events.weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  return [weekday, String(date), formatMonth(year, month, locale)] as const;
}
