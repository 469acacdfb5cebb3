import type { Locale } from '../../locale/locale.ts';
import type { search } from '../../locale/words/vi/search.ts';
import type { Facet } from '../query/facets.ts';

/** Names of the values of facets, as the page shows them. */
type Labels = Readonly<Record<Exclude<Facet, 'year'>, Readonly<Record<string, string>>>>;

/** What the built page tells its script. */
export interface PageData {
  readonly locale: Locale;
  readonly other: Locale;
  /** The portal's root, with a slash at its end. */
  readonly base: string;
  /** The folder of the index. */
  readonly library: string;
  /** The search page of the other language. */
  readonly otherSearch: string;
  /** The day the portal speaks of. */
  readonly today: string;
  readonly words: typeof search;
  readonly labels: Labels;
  /** The dye of each pillar, and of the province. */
  readonly dyes: Readonly<Record<string, string>>;
  /** Phrases that no line of a title breaks. */
  readonly joined: readonly string[];
}

export function readPageData(root: HTMLElement): PageData {
  return JSON.parse(root.dataset['search'] ?? '{}') as PageData; // written by SearchView.astro
}

/** A sentence with its gaps filled; what fills them stays text. */
export function say(sentence: string, gaps: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(gaps[name] ?? gap));
}
