import { LOCALES, otherLocale, type Locale } from '../../locale/locale.ts';
import { address } from '../../portal/address.ts';
import { textFor } from '../../portal/entries.ts';
import { isHandedOn } from '../../portal/feeds.ts';
import type { Entry } from '../../portal/entry.ts';
import { feedLinks } from '../follow.ts';
import type { Page } from '../page.ts';
import { shareCardOf } from './share-card.ts';
import { structuredData } from './structured-data.ts';

/** What the head of a page says to machines. */
export interface Metadata {
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  /** Real pairs only, each page among its own alternates. */
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  /** The same as feeds, for those who would rather be told of news. */
  readonly feeds: readonly {
    readonly type: string;
    readonly title: string;
    readonly href: string;
  }[];
  /** How the entry is shown on other sites, for programs that are given its address. */
  readonly oembed: string | undefined;
  readonly indexed: boolean;
  /** What social networks show with a link: 1200 × 630. */
  readonly card: { readonly href: string; readonly alt: string };
  readonly openGraph: readonly { readonly property: string; readonly content: string }[];
  readonly dublinCore: readonly { readonly name: string; readonly content: string }[];
  readonly structured: string;
}

export function metadataOf(page: Page, { preview }: { preview: boolean }): Metadata {
  const { route, locale, portal } = page;
  const { edition } = portal;
  const entry = entryOf(page);
  const description = entry
    ? textFor(entry, locale).words.summary
    : route.view.is === 'home'
      ? edition.tagline[locale]
      : `${route.title}. ${edition.tagline[locale]}`;
  const site = `${edition.name[locale]}, ${edition.unit[locale]}`;
  const canonical = canonicalOf(page);
  const title =
    route.view.is === 'home' ? `${edition.headline[locale]} | ${site}` : `${route.title} | ${site}`;
  return {
    title,
    description,
    canonical,
    alternates: alternatesOf(page),
    feeds: feedLinks(page),
    oembed: entry && oembedOf(entry, page),
    indexed: isIndexed(page) && !preview,
    card: shareCardOf(page),
    openGraph: openGraphOf(page, entry, description, canonical, site),
    dublinCore: dublinCoreOf(page, entry, description),
    structured: structuredData(page, entry, canonical, description),
  };
}

/** In search, site map and hreflang: pages whose words are in their own language. */
export function isIndexed({ route }: Page): boolean {
  const { view, locale } = route;
  if (view.is === 'search' || view.is === 'parallel') return false;
  return !('shownIn' in view) || view.shownIn === locale;
}

export function alternatesOf(page: Page): Metadata['alternates'] {
  const { portal, route } = page;
  if (!isIndexed(page)) return [];
  const pair = LOCALES.flatMap((locale) => {
    const twin = portal.twins.get(route.subject)?.[locale];
    return twin && isIndexed({ ...page, route: twin })
      ? [{ hreflang: locale as string, path: twin.path }]
      : [];
  });
  if (pair.length < 2) return [];
  const neutral =
    route.view.is === 'home'
      ? ''
      : (pair.find(({ hreflang }) => hreflang === originalOf(page))?.path ?? '');
  return [...pair, { hreflang: 'x-default', path: neutral }].map(({ hreflang, path }) => ({
    hreflang,
    href: page.absolute(path),
  }));
}

function originalOf(page: Page): Locale {
  return entryOf(page)?.original ?? 'vi';
}

/** Only words of the page's own language are handed on. */
function oembedOf(entry: Entry, { locale, absolute }: Page): string | undefined {
  return isHandedOn(entry, locale)
    ? absolute(address.embedData(locale, 'entry', entry.id))
    : undefined;
}

/** A page that shows the other language's text is a copy of that text's own page. */
function canonicalOf(page: Page): string {
  const { route, portal } = page;
  const { view, locale } = route;
  const shown = 'shownIn' in view && view.shownIn !== locale;
  const original = shown ? portal.twins.get(route.subject)?.[otherLocale(locale)] : undefined;
  return page.absolute((original ?? route).path);
}

export function entryOf({ route }: Page): Entry | undefined {
  return 'entry' in route.view ? route.view.entry : undefined;
}

function openGraphOf(
  page: Page,
  entry: Entry | undefined,
  description: string,
  canonical: string,
  site: string,
): Metadata['openGraph'] {
  const { route, locale } = page;
  const article = entry !== undefined && ['news', 'story', 'explainer'].includes(entry.kind);
  return [
    ['og:type', article ? 'article' : 'website'],
    ['og:title', route.view.is === 'home' ? page.portal.edition.headline[locale] : route.title],
    ['og:description', description],
    ['og:url', canonical],
    ['og:site_name', site],
    ['og:locale', locale === 'vi' ? 'vi_VN' : 'en_GB'],
    ...(article
      ? [
          ['article:published_time', entry.shared.date],
          ['article:modified_time', entry.updated],
        ]
      : []),
  ].map(([property = '', content = '']) => ({ property, content }));
}

/** Good practice for state portals; harvesters of the national kind read it. */
function dublinCoreOf(
  { route, locale, portal }: Page,
  entry: Entry | undefined,
  description: string,
): Metadata['dublinCore'] {
  const language = 'shownIn' in route.view ? route.view.shownIn : locale;
  return [
    ['DC.title', route.title],
    ['DC.description', description],
    ['DC.language', language],
    ['DC.publisher', portal.edition.publisher[locale]],
    ...(entry
      ? [
          ['DC.date', entry.shared.date],
          ['DCTERMS.modified', entry.updated],
          ['DC.type', 'Text'],
          ...entry.shared.topics.map((topic) => [
            'DC.subject',
            portal.vocabulary.topics[topic]?.name[locale] ?? topic,
          ]),
        ]
      : []),
  ].map(([name = '', content = '']) => ({ name, content }));
}
