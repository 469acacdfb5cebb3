import { otherLocale, type Locale } from '../locale/locale.ts';
import { address } from '../portal/address.ts';
import { publishedAt, updatedAt } from '../portal/dates.ts';
import { textFor } from '../portal/entries.ts';
import type { Channel } from '../portal/feeds.ts';
import type { Entry } from '../portal/entry.ts';
import { creditOf, licenceOf, tagUri } from '../presenting/credit.ts';
import { entryPictures, type SharedPicture } from '../presenting/entry-pictures.ts';
import { entryPage } from '../presenting/entry-page.ts';
import { said } from '../presenting/fact-words.ts';
import { lastUpdate, pageOf, type Page, type Site } from '../presenting/page.ts';
import { takenSource } from '../presenting/taken-from.ts';

/** A channel in words and full addresses, before it is written as Atom or as JSON. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly locale: Locale;
  readonly home: string;
  readonly atom: string;
  readonly json: string;
  readonly icon: string;
  readonly updated: string;
  readonly publisher: { readonly name: string; readonly address: string };
  readonly rights: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly published: string;
  readonly updated: string;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
  readonly pictures: readonly SharedPicture[];
  readonly sources: readonly { readonly title: string; readonly address: string }[];
  /** The same in the other language. */
  readonly twin: { readonly locale: Locale; readonly address: string } | undefined;
}

/** How the caller gets a body: it alone knows where files lie and what it has read before. */
export type ReadHtml = (entry: Entry, page: Page) => Promise<string>;

export async function feedOf(
  { route, entries }: Channel,
  portal: Page['portal'],
  site: Site,
  readHtml: ReadHtml,
): Promise<Feed> {
  const page = pageOf(portal, route, site);
  const { edition } = portal;
  const { locale, absolute } = page;
  const items = await Promise.all(entries.map((entry) => itemOf(entry, page, site, readHtml)));
  const name = `${edition.name[locale]}, ${edition.unit[locale]}`;
  return {
    id: tagUri(portal, 'feed', route.path),
    title: route.view.is === 'home' ? name : `${route.title} – ${name}`,
    description: edition.tagline[locale],
    locale,
    home: absolute(route.path),
    atom: absolute(address.feed(route.path, 'xml')),
    json: absolute(address.feed(route.path, 'json')),
    icon: absolute('favicon.svg'),
    updated: entries.map(updatedAt).sort().at(-1) ?? `${lastUpdate(portal)}T00:00:00+07:00`,
    publisher: { name: edition.publisher[locale], address: absolute(address.home(locale)) },
    rights: `${licenceOf(page)} ${creditOf(page)}.`,
    items,
  };
}

async function itemOf(
  entry: Entry,
  { locale, portal, absolute }: Page,
  site: Site,
  readHtml: ReadHtml,
): Promise<FeedItem> {
  const text = textFor(entry, locale);
  const page = entryPage(entry, locale, portal, site);
  if (!page) throw new Error(`the entry ${entry.id} has no page in ${locale}`);
  const other = otherLocale(locale);
  const twin = entry.texts[other] && portal.twins.get(`entry:${entry.id}`)?.[other];
  return {
    id: tagUri(portal, entry.id, locale),
    address: absolute(page.route.path),
    title: text.words.title,
    summary: text.words.summary,
    html: await readHtml(entry, page),
    published: publishedAt(entry),
    updated: updatedAt(entry),
    categories: categoriesOf(entry, page),
    pictures: entryPictures(entry, text, page),
    sources: [
      ...takenSource(entry.shared.takenFrom, locale),
      ...entry.sources.flatMap(({ title, url }) =>
        url ? [{ title: said(title, locale), address: url }] : [],
      ),
    ],
    twin: twin && { locale: other, address: absolute(twin.path) },
  };
}

function categoriesOf({ shared }: Entry, { portal, locale }: Page): FeedItem['categories'] {
  const { pillars, topics } = portal.vocabulary;
  return [
    ...shared.pillars.map((term) => ({ term, label: pillars[term].name[locale] })),
    ...shared.topics.map((term) => ({ term, label: topics[term]?.name[locale] ?? term })),
  ];
}
