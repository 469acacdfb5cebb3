import { LOCALES } from '../locale/locale.ts';
import { address } from '../portal/address.ts';
import { hasTimetable } from '../portal/calendars.ts';
import { followedFrom, hasFeed, isToldIn } from '../portal/feeds.ts';
import type { Entry } from '../portal/entry.ts';
import type { Route } from '../portal/route.ts';
import { hrefOf, type Page } from './page.ts';

/** What a reader can follow: one line of the page that lists it all. */
export interface Followed {
  /** Lists lead here. */
  readonly id: string;
  readonly label: string;
  readonly links: readonly {
    readonly href: string;
    readonly label: string;
    readonly type: string;
  }[];
}

interface FeedLink {
  readonly href: string;
  readonly title: string;
  readonly type: string;
}

const ATOM = 'application/atom+xml';
const JSON_FEED = 'application/feed+json';
const CALENDAR = 'text/calendar';

/** For the head of a page: the feeds of what it shows, and its calendar. */
export function feedLinks(page: Page): FeedLink[] {
  const { portal, route, href, words } = page;
  const followed = followedFrom(route, portal);
  if (!followed) return [];
  const title = `${labelOf(followed, page)} (${words.reuse.feeds})`;
  const feed = (form: 'xml' | 'json') => href(address.feed(followed.path, form));
  return [
    { href: feed('xml'), title, type: ATOM },
    { href: feed('json'), title, type: JSON_FEED },
    ...(hasTimetable(followed, portal)
      ? [{ href: calendarHref(followed, page), title: words.events.calendar, type: CALENDAR }]
      : []),
  ];
}

/** Where a list offers itself to be followed. */
export function followHref(page: Page): string | undefined {
  const followed = followedFrom(page.route, page.portal);
  const hub = hrefOf(page, 'view:follow');
  return followed && hub && `${hub}#${anchorOf(followed)}`;
}

/** The address to subscribe to, on a page that has a calendar. */
export function subscribeHref(page: Page): string | undefined {
  const { portal, locale } = page;
  const hub = portal.twins.get('section:events')?.[locale];
  return hub && hasTimetable(hub, portal) ? calendarHref(hub, page) : undefined;
}

/** One event as a file for calendars, where its words are the page's. */
export function eventFileHref(entry: Entry, page: Page): string | undefined {
  const { portal, locale } = page;
  const route = portal.twins.get(`entry:${entry.id}`)?.[locale];
  return route && isToldIn(entry, locale) ? calendarHref(route, page) : undefined;
}

/** Every feed of the page's language, by what it follows. */
export function feedGroups(page: Page): { title: string | undefined; feeds: Followed[] }[] {
  const { portal, locale, words } = page;
  const { reuse } = words;
  const own = portal.routes.filter((route) => route.locale === locale && hasFeed(route));
  const group = (title: string | undefined, kinds: readonly Route['view']['is'][]) => ({
    title,
    feeds: own.filter(({ view }) => kinds.includes(view.is)).map((route) => feedLine(route, page)),
  });
  return [
    group(undefined, ['home']),
    group(reuse.bySection, ['list', 'about', 'calendar']),
    group(reuse.byPillar, ['pillar']),
    group(reuse.byProvince, ['province']),
    group(reuse.byTopic, ['topic']),
  ].filter(({ feeds }) => feeds.length > 0);
}

export function calendarLines(page: Page): Followed[] {
  const { portal, locale, words } = page;
  return portal.routes
    .filter((route) => route.locale === locale && hasTimetable(route, portal))
    .map((route) => ({
      id: `${anchorOf(route)}-ics`,
      label: route.view.is === 'calendar' ? words.reuse.allEvents : labelOf(route, page),
      links: [{ href: calendarHref(route, page), label: 'ICS', type: CALENDAR }],
    }));
}

function feedLine(route: Route, page: Page): Followed {
  const link = (form: 'xml' | 'json', label: string, type: string) => ({
    href: page.href(address.feed(route.path, form)),
    label,
    type,
  });
  return {
    id: anchorOf(route),
    label: labelOf(route, page),
    links: [link('xml', 'Atom', ATOM), link('json', 'JSON\u00a0Feed', JSON_FEED)],
  };
}

function calendarHref({ path }: Route, { href }: Page): string {
  return href(address.calendar(path));
}

/** `feed-tin-tuc`: the address without its language, which the page already has. */
function anchorOf({ path }: Route): string {
  const words = path
    .split('/')
    .filter((word) => word !== '' && !LOCALES.some((each) => each === word));
  return ['feed', ...words].join('-');
}

/** The subject alone: the page's title may say more. */
function labelOf({ view, title }: Route, { portal, locale, words }: Page): string {
  const { vocabulary } = portal;
  if (view.is === 'home') return words.reuse.all;
  if (view.is === 'pillar') return vocabulary.pillars[view.pillar].name[locale];
  if (view.is === 'topic') return vocabulary.topics[view.topic]?.name[locale] ?? title;
  if (view.is === 'province') return portal.provinces[view.province]?.name[locale] ?? title;
  return title;
}
