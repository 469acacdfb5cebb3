import { dayWords } from '../../locale/format.ts';
import { setTitle } from '../../locale/set-title.ts';
import { excerptOf, foundWords, markFound, type ExcerptPart } from '../query/excerpt.ts';
import { shownText } from '../query/index-text.ts';
import type { LedgerRow } from '../query/ledger.ts';
import { shownDay } from '../query/shown-day.ts';
import type { RawPage } from './library.ts';
import { element } from './element.ts';
import type { Found } from './gather.ts';
import type { PageData } from './page-data.ts';

/** One result: what it is, its title, the passage that answers. */
export function resultItem(found: Found, page: RawPage, data: PageData): HTMLElement {
  const isFound = foundWords(found.asked, data.locale, found.respectsMarks);
  const title = markFound(shownText(page.meta['title'] ?? page.url), isFound).map((part) => ({
    ...part,
    text: setTitle(part.text, data.joined),
  }));
  const text = excerptOf(shownText(page.content), isFound, found.row?.titleLength ?? 0);
  return element(
    'li',
    {},
    element(
      'div',
      {},
      element('p', { class: 'meta' }, ...aboutPage(found.row, data)),
      element('h3', {}, element('a', { href: page.url }, ...shown(title))),
      element('p', {}, ...shown(text)),
    ),
  );
}

/** The other language’s page of a result, if it has one. */
export function twinOf(page: RawPage): { path: string; title: string } | undefined {
  const [twin] = page.filters['twin'] ?? [];
  const gap = twin?.indexOf(' ') ?? -1;
  return twin === undefined ? undefined : { path: twin.slice(0, gap), title: twin.slice(gap + 1) };
}

function aboutPage(row: LedgerRow | undefined, { labels, dyes, locale }: PageData): Node[] {
  if (!row) return [];
  const kind = element('span', {}, labels.kind[row.kind] ?? '');
  const day = shownDay(row);
  const time = day ? [element('time', { datetime: day }, dayWords(day, locale))] : [];
  return [...tagOf(row, labels, dyes), kind, ...time];
}

function tagOf(row: LedgerRow, labels: PageData['labels'], dyes: PageData['dyes']): Node[] {
  const [pillar] = row.pillars;
  const [place] = row.places;
  const label = pillar ? labels.pillar[pillar] : place ? labels.place[place] : undefined;
  if (label === undefined) return [];
  const dye = dyes[pillar ?? ''] ?? dyes['place'];
  const glyph = element('span', { class: 'glyph', 'aria-hidden': 'true' });
  return [element('span', { class: 'tag', 'data-dye': dye }, glyph, label)];
}

function shown(parts: readonly ExcerptPart[]): (HTMLElement | string)[] {
  return parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
