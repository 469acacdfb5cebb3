import type { Locale } from '../locale/locale.ts';
import type { Portal } from './portal.ts';
import type { Entry } from './entry.ts';
import type { Route, View } from './route.ts';

/** A page whose news can be followed, and the newest entries it tells of. */
export interface Channel {
  readonly route: Route;
  readonly entries: readonly Entry[];
}

const NEWEST = 30;

export function channelsOf(portal: Portal): Channel[] {
  return portal.routes.filter(hasFeed).map((route) => channelOf(route, portal));
}

function channelOf(route: Route, { entries }: Pick<Portal, 'entries'>): Channel {
  const belongs = membership(route.view);
  const newest: Entry[] = [];
  for (const entry of entries) {
    if (isToldIn(entry, route.locale) && belongs(entry)) newest.push(entry);
    if (newest.length === NEWEST) break;
  }
  return { route, entries: newest };
}

/** Everything, a section, a pillar, a topic, a province: each language's own. */
export function hasFeed({ view }: Pick<Route, 'view'>): boolean {
  switch (view.is) {
    case 'home':
    case 'about':
    case 'pillar':
    case 'province':
      return true;
    case 'calendar':
      return view.current;
    case 'topic':
      return view.slice.page === 1;
    case 'list':
      return view.slice.page === 1 && !view.filter && !view.period;
    default:
      return false;
  }
}

/** The page whose feed is offered on this one: its own, or that of the list it continues. */
export function followedFrom(route: Route, { byPath }: Pick<Portal, 'byPath'>): Route | undefined {
  if (hasFeed(route)) return route;
  const { view, parent = '' } = route;
  if (view.is !== 'topic' && (view.is !== 'list' || view.filter || view.period)) return undefined;
  return byPath.get(parent);
}

/** Handed on to others: published, not yet an archive, and in words of the reader's language. */
export function isToldIn(entry: Entry, locale: Locale): boolean {
  return entry.state === 'published' && !entry.expired && entry.texts[locale] !== undefined;
}

/** Shown on its own: an archived page stays where it is, and so does what others show of it. */
export function isHandedOn({ state, texts }: Entry, locale: Locale): boolean {
  return state === 'published' && texts[locale] !== undefined;
}

function membership(view: View): (entry: Entry) => boolean {
  switch (view.is) {
    case 'list':
      return ({ section }) => section === view.section;
    case 'about':
      return ({ section }) => section === 'about';
    case 'calendar':
      return ({ section }) => section === 'events';
    case 'pillar':
      return ({ shared }) => shared.pillars.includes(view.pillar);
    case 'topic':
      return ({ shared }) => shared.topics.includes(view.topic);
    case 'province':
      return ({ provinces }) => provinces.includes(view.province);
    default:
      return ({ kind }) => kind !== 'page';
  }
}
