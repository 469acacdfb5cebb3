import type { EmbedView } from '../domain/embed.ts';
import { textFor } from '../portal/entries.ts';
import { isToldIn } from '../portal/feeds.ts';
import type { Page } from '../presenting/page.ts';
import type { Panel } from './panel.ts';
import { panelsOf } from './panels.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** What the page on embedding offers in its language: each view, and what can be named in it. */
export interface Choices {
  readonly views: readonly EmbedView[];
  readonly named: Readonly<Record<'section' | 'pillar' | 'topic' | 'province', readonly Option[]>>;
  /** The newest entries, by the address of their page. */
  readonly entries: readonly (Option & { readonly address: string })[];
  /** What is shown before anything is chosen. */
  readonly first: Panel;
}

const NEWEST = 30;

export function choicesOf(page: Page): Choices {
  const { portal, locale, absolute, href, words } = page;
  const site = { origin: new URL(absolute('')).origin, base: href('') };
  const own = panelsOf(portal, site).filter((panel) => panel.page.locale === locale);
  const first = own.find(({ view }) => view === 'latest');
  if (!first) throw new Error('every portal has a home page, and that shows the newest');
  const options = (view: EmbedView): Option[] =>
    own.flatMap(({ view: of, name, data }) =>
      of === view && name ? [{ value: name, label: data.title }] : [],
    );
  const entries = portal.entries
    .filter((entry) => isToldIn(entry, locale) && entry.kind !== 'page')
    .slice(0, NEWEST)
    .flatMap((entry) => {
      const route = portal.twins.get(`entry:${entry.id}`)?.[locale];
      const label = textFor(entry, locale).words.title;
      return route ? [{ value: entry.id, label, address: absolute(route.path) }] : [];
    });
  const there = new Set<string>([...own.map(({ view }) => view), 'entry']);
  const named = {
    section: options('section'),
    pillar: options('pillar'),
    topic: options('topic'),
    province: options('province'),
  };
  // The words name every view in the order they are offered in.
  const views = Object.keys(words.embed.views) as EmbedView[];
  return { views: views.filter((view) => there.has(view)), named, entries, first };
}
