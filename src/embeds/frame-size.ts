import type { EmbedLayout, EmbedView } from '../domain/embed.ts';

const WIDTH = 600;

/** Tall enough for what is usual in a column 300 pixels wide; what is longer scrolls. */
const HEIGHTS: Partial<Record<EmbedView, number>> = {
  entry: 320,
  'search-box': 240,
  'theme-of-the-year': 320,
  events: 640,
};
const LISTS: Record<EmbedLayout, number> = { list: 820, cards: 960, compact: 520 };

export function frameSize(view: EmbedView, layout: EmbedLayout): { width: number; height: number } {
  return { width: WIDTH, height: HEIGHTS[view] ?? LISTS[layout] };
}
