import { textFor } from '../../portal/entries.ts';
import type { Entry } from '../../portal/entry.ts';
import { pictureSet } from '../../images/picture-set.ts';
import { pathBeside } from '../../portal/attached.ts';
import { breadcrumbs } from '../breadcrumbs.ts';
import type { Page } from '../page.ts';
import { takenSource } from '../taken-from.ts';
import { datasetsOn } from './datasets.ts';
import { shareCardOf } from './share-card.ts';

type Thing = Readonly<Record<string, unknown>>;

/** JSON-LD. It is not executed; `<` is written so that it cannot end its element either. */
export function structuredData(
  page: Page,
  entry: Entry | undefined,
  canonical: string,
  description: string,
): string {
  const graph = [
    organization(page),
    ...trail(page),
    ...(page.route.view.is === 'home' ? [website(page)] : []),
    ...datasetsOn(page, canonical, description),
    ...(entry ? entryThings(page, entry, canonical, description) : []),
  ];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll(
    '<',
    '\\u003c',
  );
}

function organization({ portal, locale, absolute }: Page): Thing {
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${absolute('')}#publisher`,
    name: portal.edition.publisher[locale],
    ...(portal.edition.parentPortal ? { url: portal.edition.parentPortal.url } : {}),
  };
}

function website({ portal, locale, absolute }: Page): Thing {
  return {
    '@type': 'WebSite',
    name: portal.edition.name[locale],
    url: absolute(`${locale}/`),
    inLanguage: locale,
    publisher: { '@id': `${absolute('')}#publisher` },
  };
}

function trail(page: Page): Thing[] {
  const above = breadcrumbs({ ...page, href: page.absolute });
  if (above.length === 0) return [];
  const all = [...above, { href: page.absolute(page.route.path), label: page.route.title }];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: all.map(({ href, label }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: label,
        item: href,
      })),
    },
  ];
}

function entryThings(page: Page, entry: Entry, url: string, description: string): Thing[] {
  const text = textFor(entry, page.locale);
  const common = {
    name: text.words.title,
    description,
    url,
    inLanguage: text.locale,
    image: imagesOf(entry, page),
    ...basisOf(entry, page),
  };
  const publisher = { '@id': `${page.absolute('')}#publisher` };
  const dates = { datePublished: entry.shared.date, dateModified: entry.updated };
  switch (entry.kind) {
    case 'news':
    case 'story':
      return [
        { '@type': 'NewsArticle', headline: text.words.title, ...common, ...dates, publisher },
      ];
    case 'explainer':
    case 'overview':
    case 'investment':
      return [{ '@type': 'Article', headline: text.words.title, ...common, ...dates, publisher }];
    case 'lesson':
      return [{ '@type': 'LearningResource', ...common, ...dates, publisher, ...lesson(entry) }];
    case 'event':
      return eventThings(page, entry, common);
    case 'place':
      return [{ '@type': 'TouristAttraction', ...common }];
    case 'document':
      return [{ '@type': 'Legislation', ...common, ...legislation(entry, page) }];
    default:
      return [{ '@type': 'WebPage', ...common, ...dates, publisher }];
  }
}

/** The photograph at its head, where it has one, and the card that stands for it elsewhere. */
function imagesOf({ shared, folder }: Entry, page: Page): string[] {
  const cover = shared.cover && page.portal.pictures[pathBeside(folder, shared.cover.file)];
  return [
    ...(cover ? [pictureSet(cover, page.absolute, 'cover').src] : []),
    shareCardOf(page).href,
  ];
}

/** The page it was taken over from. */
function basisOf({ shared }: Entry, { locale }: Page): Thing {
  const [source] = takenSource(shared.takenFrom, locale);
  return source ? { isBasedOn: source.address } : {};
}

function eventThings(page: Page, entry: Entry, common: Thing): Thing[] {
  const { today, occurrences } = page.portal;
  const times = occurrences.filter((occurrence) => occurrence.entry === entry);
  const next = times.find(({ end }) => end >= today) ?? times.at(-1);
  if (!next) return [];
  const place = entry.shared.kind === 'event' ? entry.shared.place?.[page.locale] : undefined;
  return [
    {
      '@type': 'Event',
      ...common,
      startDate: next.start,
      endDate: next.end,
      eventStatus: `https://schema.org/${next.status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
      ...(place ? { location: { '@type': 'Place', name: place } } : {}),
    },
  ];
}

function lesson({ shared }: Entry): Thing {
  if (shared.kind !== 'lesson') return {};
  return { learningResourceType: 'lesson plan', timeRequired: `PT${shared.minutes}M` };
}

function legislation({ shared }: Entry, { portal, locale }: Page): Thing {
  if (shared.kind !== 'document') return {};
  return {
    legislationIdentifier: shared.number,
    legislationDate: shared.issued,
    legislationPassedBy: portal.vocabulary.issuers[shared.issuer]?.name[locale],
  };
}
