import { MOST_ITEMS } from '../domain/embed.ts';
import { LOCALES } from '../locale/locale.ts';
import { channelsOf, isHandedOn, isToldIn, type Channel } from '../portal/feeds.ts';
import { upcoming } from '../portal/occurrences.ts';
import type { Portal } from '../portal/portal.ts';
import { entryPage } from '../presenting/entry-page.ts';
import { pageOf, type Page, type Site } from '../presenting/page.ts';
import { panelOf, type Panel } from './panel.ts';
import { entryItem, eventItem, themeItems } from './panel-items.ts';

/** Every panel that holds several things or none: few, however many entries there are. */
export function panelsOf(portal: Portal, site: Site): Panel[] {
  return [
    ...channelsOf(portal).flatMap((channel) => channelPanel(channel, portal, site)),
    ...single(portal, site, 'section:events', eventsPanel),
    ...single(portal, site, 'view:themes', themePanel),
    ...single(portal, site, 'view:search', searchPanel),
  ];
}

/** One panel for each entry in each language it has words in, made as they are asked for. */
export function* entryPanels(portal: Portal, site: Site): Generator<Panel> {
  for (const entry of portal.entries) {
    for (const locale of LOCALES) {
      const page = isHandedOn(entry, locale) && entryPage(entry, locale, portal, site);
      if (page) yield entryPanel(page, entry);
    }
  }
}

function entryPanel(page: Page, entry: Portal['entries'][number]): Panel {
  const item = entryItem(entry, page);
  return panelOf(page, { view: 'entry', name: entry.id, title: item.title, items: [item] });
}

function single(portal: Portal, site: Site, subject: string, make: (page: Page) => Panel): Panel[] {
  return LOCALES.flatMap((locale) => {
    const route = portal.twins.get(subject)?.[locale];
    return route ? [make(pageOf(portal, route, site))] : [];
  });
}

/** What can be followed as a feed can be shown: the same entries, the newest of them. */
function channelPanel({ route, entries }: Channel, portal: Portal, site: Site): Panel[] {
  const page = pageOf(portal, route, site);
  const { view, locale } = route;
  const items = entries.slice(0, MOST_ITEMS).map((entry) => entryItem(entry, page));
  const { vocabulary, provinces } = portal;
  switch (view.is) {
    case 'home':
      return [panelOf(page, { view: 'latest', title: page.words.embed.latest, items })];
    case 'about':
      return [panelOf(page, { view: 'section', name: 'about', title: route.title, items })];
    case 'list':
      return [panelOf(page, { view: 'section', name: view.section, title: route.title, items })];
    case 'pillar': {
      const title = vocabulary.pillars[view.pillar].name[locale];
      return [panelOf(page, { view: 'pillar', name: view.pillar, title, items })];
    }
    case 'topic': {
      const title = vocabulary.topics[view.topic]?.name[locale] ?? route.title;
      return [panelOf(page, { view: 'topic', name: view.topic, title, items })];
    }
    case 'province': {
      const title = provinces[view.province]?.name[locale] ?? route.title;
      return [panelOf(page, { view: 'province', name: view.province, title, items })];
    }
    default:
      return [];
  }
}

function eventsPanel(page: Page): Panel {
  const { portal, locale } = page;
  const items = upcoming(portal.occurrences, portal.today)
    .filter(({ entry }) => isToldIn(entry, locale))
    .slice(0, MOST_ITEMS)
    .map((occurrence) => eventItem(occurrence, page));
  return panelOf(page, { view: 'events', title: page.words.embed.events, items });
}

function themePanel(page: Page): Panel {
  const { theme: title } = page.words.embed;
  return panelOf(page, { view: 'theme-of-the-year', title, items: themeItems(page) });
}

function searchPanel(page: Page): Panel {
  const { search: title, searchLabel: label, searchButton: button } = page.words.embed;
  const search = { action: page.absolute(page.route.path), label, button };
  return panelOf(page, { view: 'search-box', title, items: [], search });
}
