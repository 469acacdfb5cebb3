/** What other sites may show of the portal. These words stand in snippets pasted years ago: none is ever renamed. */
export const EMBED_VIEWS = [
  'latest',
  'section',
  'pillar',
  'topic',
  'province',
  'events',
  'entry',
  'theme-of-the-year',
  'search-box',
] as const;
export type EmbedView = (typeof EMBED_VIEWS)[number];

/** Views of one thing among many: which one is said in an attribute of the view's own name. */
const NAMED: readonly EmbedView[] = ['section', 'pillar', 'topic', 'province', 'entry'];

export const EMBED_LAYOUTS = ['list', 'cards', 'compact'] as const;
export type EmbedLayout = (typeof EMBED_LAYOUTS)[number];

export const EMBED_THEMES = ['light', 'dark', 'auto'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** How many items a list shows unless told otherwise, and how many there are at most. */
export const USUAL_COUNT = 5;
export const MOST_ITEMS = 10;

export function isNamed(view: EmbedView): boolean {
  return NAMED.includes(view);
}

/** Where the files of a view begin, under the folder of this version: `vi/topic/trade`. */
export function embedPath(locale: string, view: EmbedView, name?: string): string {
  return [locale, view, ...(name === undefined ? [] : [name])].join('/');
}
