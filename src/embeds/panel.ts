import type { EmbedView } from '../domain/embed.ts';
import type { Page } from '../presenting/page.ts';
import type { PanelData, PanelItem } from './panel-data.ts';

/** One part of the portal as other sites show it: a view, in one language. */
export interface Panel {
  readonly view: EmbedView;
  /** Which section, pillar, topic, province or entry. */
  readonly name: string | undefined;
  /** The page of the portal that shows the same. */
  readonly page: Page;
  readonly data: PanelData;
}

interface Showing {
  readonly view: EmbedView;
  readonly name?: string;
  readonly title: string;
  readonly items: readonly PanelItem[];
  readonly search?: PanelData['search'];
}

export function panelOf(page: Page, { view, name, title, items, search }: Showing): Panel {
  const { portal, locale, words, route, absolute } = page;
  const { edition } = portal;
  return {
    view,
    name,
    page,
    data: {
      view,
      lang: locale,
      title,
      url: absolute(route.path),
      items,
      empty: words.embed.empty,
      search,
      source: {
        title: `${edition.name[locale]}, ${edition.unit[locale]}`,
        url: absolute(`${locale}/`),
      },
    },
  };
}
