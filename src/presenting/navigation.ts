import { GUIDES } from '../domain/guide.ts';
import type { SectionId } from '../domain/section.ts';
import { otherLocale } from '../locale/locale.ts';
import { textFor } from '../portal/entries.ts';
import type { Route } from '../portal/route.ts';
import { sectionName } from '../portal/route-making.ts';
import { entriesOfKind } from './entries-of-kind.ts';
import { hrefOf, sureHref, type Page } from './page.ts';
import { domainOf } from './sources.ts';

export interface NavigationLink {
  readonly href: string;
  readonly label: string;
  /** `page` where the link leads to the very page, `true` on the pages below it. */
  readonly current?: 'page' | 'true' | undefined;
}

export function menuLinks(page: Page): NavigationLink[] {
  const { edition } = page.portal;
  const here = menuItemOf(sectionOf(page.route), edition.menu);
  return edition.menu.flatMap((section) => {
    const href = hrefOf(page, `section:${section}`);
    const label = sectionName(edition, section, page.locale);
    if (!href) return [];
    const current = href === page.href(page.route.path) ? 'page' : 'true';
    return [{ href, label, current: section === here ? current : undefined }];
  });
}

/** Where a section belongs that the menu does not show. */
const BROADER: Partial<Record<SectionId, SectionId>> = {
  members: 'about',
  partners: 'about',
  lessons: 'about',
  quiz: 'about',
  investment: 'business',
  tourism: 'province',
  products: 'province',
  cooperation: 'province',
  stories: 'province',
};

function menuItemOf(
  section: SectionId | undefined,
  menu: readonly SectionId[],
): SectionId | undefined {
  if (section === undefined || menu.includes(section)) return section;
  return BROADER[section];
}

/** Which section a page belongs to. */
function sectionOf({ view }: Route): SectionId | undefined {
  switch (view.is) {
    case 'entry':
    case 'parallel':
      return view.entry.section;
    case 'list':
      return view.section;
    case 'pillar':
    case 'about':
    case 'themes':
    case 'glossary':
    case 'faq':
      return 'about';
    case 'members':
      return 'members';
    case 'business':
      return 'business';
    case 'province':
      return 'province';
    case 'quiz':
    case 'quiz-theme':
      return 'quiz';
    case 'calendar':
      return 'events';
    default:
      return undefined;
  }
}

export function footerColumns(page: Page) {
  const { portal, words, locale } = page;
  const { edition } = portal;
  const sections = edition.sections
    .filter((section) => section !== 'pages')
    .flatMap((section) =>
      linkTo(page, `section:${section}`, sectionName(edition, section, locale)),
    );
  const reference = (
    ['themes', 'glossary', 'faq', 'members', 'follow', 'site-map'] as const
  ).flatMap((view) =>
    linkTo(page, `view:${view}`, words.views[view === 'site-map' ? 'siteMap' : view]),
  );
  const tracker = linkTo(page, 'view:plans', words.plans.title);
  const guides = GUIDES.flatMap((guide) => linkTo(page, `guide:${guide}`, words.views[guide]));
  const about = entriesOfKind(portal, 'page')
    .toReversed()
    .flatMap((entry) => linkTo(page, `entry:${entry.id}`, textFor(entry, locale).words.title));
  return [
    { title: words.chrome.footerSections, links: sections },
    { title: words.views.reference, links: [...reference, ...guides] },
    { title: words.chrome.footerAbout, links: [...about, ...tracker] },
  ].filter(({ links }) => links.length > 0);
}

function linkTo(page: Page, subject: string, label: string): NavigationLink[] {
  const href = hrefOf(page, subject);
  return href ? [{ href, label }] : [];
}

/** Where the language switch leads, and what is said of it. */
export function twinOf(page: Page): { href: string; state: 'current' | 'behind' | 'missing' } {
  const { route, portal, locale } = page;
  const other = otherLocale(locale);
  const twin = portal.twins.get(route.subject)?.[other];
  if (!twin) return { href: page.href(nearestTwin(page)), state: 'missing' };
  const { view } = twin;
  const shownIn = 'shownIn' in view ? view.shownIn : other;
  return { href: page.href(twin.path), state: shownIn === other ? 'current' : 'missing' };
}

/** Without a twin the switch leads to the nearest page above that has one. */
function nearestTwin({ route, portal, locale }: Page): string {
  const other = otherLocale(locale);
  for (let path = route.parent; path !== undefined; path = portal.byPath.get(path)?.parent) {
    const subject = portal.byPath.get(path)?.subject;
    const twin = subject === undefined ? undefined : portal.twins.get(subject)?.[other];
    if (twin) return twin.path;
  }
  return `${other}/`;
}

/** The portal this section belongs to; without one, the section itself. */
export function ownerOf(page: Page): { name: string; href: string; domain: string } {
  const { parentPortal, name, site } = page.portal.edition;
  return parentPortal
    ? {
        name: parentPortal.name[page.locale],
        href: parentPortal.url,
        domain: domainOf(parentPortal.url),
      }
    : { name: name[page.locale], href: sureHref(page, 'home'), domain: domainOf(site) };
}
