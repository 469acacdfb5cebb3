import type { CoverPicture } from './parts/cover-picture.ts';
import type { IsoDay } from '../locale/format.ts';
import { separateNeighbours } from '../motifs/choose-motif.ts';
import type { Dye } from '../motifs/dyes.ts';
import { textFor } from '../portal/entries.ts';
import type { Entry } from '../portal/entry.ts';
import { coverOf } from './cover.ts';
import { sureHref, type Page } from './page.ts';
import { listTitle } from './state-words.ts';
import { tagOf } from './tag.ts';

/** An entry as a list shows it. */
export interface Item {
  readonly entry: Entry;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** Where the words are not in the page's language. */
  readonly lang: string | undefined;
  readonly tag: { readonly label: string; readonly dye: Dye };
  readonly cover: CoverPicture;
  readonly day: IsoDay;
  /** When what a news item tells of took place, so that old news is not taken for new. */
  readonly happened: string | undefined;
  readonly minutes: number;
}

/** A list of entries; two neighbours never wear the same motif in the same dye. */
export function itemsOf(entries: readonly Entry[], page: Page): Item[] {
  const items = entries.map((entry) => itemOf(entry, page));
  const motifs = items.flatMap(({ cover }) => (cover.kind === 'motif' ? [cover] : []));
  const separated = separateNeighbours(motifs);
  let next = 0;
  return items.map((item) =>
    item.cover.kind === 'motif' ? { ...item, cover: separated[next++] ?? item.cover } : item,
  );
}

function itemOf(entry: Entry, page: Page): Item {
  const { locale } = page;
  const text = textFor(entry, locale);
  return {
    entry,
    href: entryHref(entry, page),
    title: listTitle(entry, page),
    summary: text.words.summary,
    lang: text.locale === locale ? undefined : text.locale,
    tag: tagOf(entry, page),
    cover: coverOf(entry, page),
    day: entry.shared.date,
    happened: entry.shared.kind === 'news' ? entry.shared.happened : undefined,
    minutes: text.minutes,
  };
}

export function entryHref(entry: Entry, page: Page): string {
  return sureHref(page, `entry:${entry.id}`);
}
