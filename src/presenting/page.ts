import type { SectionId } from '../domain/section.ts';
import type { IsoDay } from '../locale/format.ts';
import type { Locale } from '../locale/locale.ts';
import { wordsFor, type Words } from '../locale/words.ts';
import { readableIn } from '../portal/entries.ts';
import type { Portal } from '../portal/portal.ts';
import type { Route } from '../portal/route.ts';
import { oncePerPortal } from './once-per-portal.ts';

/** One page being shown: which, of which portal, and how its links are written. */
export interface Page {
  /** As readers of this language see it: without entries that have no page in it. */
  readonly portal: Portal;
  readonly route: Route;
  readonly locale: Locale;
  readonly words: Words;
  /** A portal path as a link of this site. */
  href(path: string): string;
  /** The same with the site's own address, for those who read it elsewhere. */
  absolute(path: string): string;
}

export interface Site {
  readonly origin: string;
  readonly base: string;
}

export function pageOf(portal: Portal, route: Route, { origin, base }: Site): Page {
  return {
    portal: inEachLanguage(portal)[route.locale],
    route,
    locale: route.locale,
    words: wordsFor(route.locale),
    href: (path) => base + path,
    absolute: (path) => new URL(base + path, origin).href,
  };
}

const inEachLanguage = oncePerPortal((portal) => ({
  vi: readablePart(portal, 'vi'),
  en: readablePart(portal, 'en'),
}));

function readablePart(portal: Portal, locale: Locale): Portal {
  const entries = readableIn(locale, portal);
  if (entries.length === portal.entries.length) return portal;
  const isThere = new Set(entries);
  return {
    ...portal,
    entries,
    occurrences: portal.occurrences.filter(({ entry }) => isThere.has(entry)),
    related: new Map(
      [...portal.related].map(([id, related]) => [
        id,
        related.filter((entry) => isThere.has(entry)),
      ]),
    ),
  };
}

/** The page of a subject in the page's language, if it has one. */
export function hrefOf(page: Page, subject: string): string | undefined {
  const route = page.portal.twins.get(subject)?.[page.locale];
  return route && page.href(route.path);
}

/** Like hrefOf, for subjects every portal has. */
export function sureHref(page: Page, subject: string): string {
  return hrefOf(page, subject) ?? page.href(`${page.locale}/`);
}

/** The link beside a heading, to all of what it shows the first of. */
export function moreLink(
  page: Page,
  subject: string,
  label: string,
): { href: string; label: string } | undefined {
  const href = hrefOf(page, subject);
  return href === undefined ? undefined : { href, label };
}

/** The link to all of a section, by the name it has in this edition. */
export function moreOfSection(section: SectionId, page: Page) {
  const subject = `section:${section}`;
  const name = page.portal.twins.get(subject)?.[page.locale]?.title ?? '';
  return moreLink(page, subject, page.words.home.more(name));
}

/** The newest content day: what "last updated" means for the whole portal. */
export const lastUpdate = oncePerPortal(
  ({ entries, today }): IsoDay =>
    entries.reduce(
      (latest, { updated }) => (updated > latest && updated <= today ? updated : latest),
      '',
    ) || today,
);
