import type { ReadGuide } from '../query/guide.ts';
import { suggestionsFor } from '../query/suggest.ts';
import type { Understanding } from '../query/understand.ts';
import { element } from './element.ts';
import type { Found } from './gather.ts';
import type { RawPage } from './library.ts';
import { say, type PageData } from './page-data.ts';
import { twinOf } from './show-result.ts';

const MOST = 5;

/** The same pages in the other language, by pair; and its own word for a term that was asked. */
export function twinOffer(
  found: readonly Found[],
  pages: readonly RawPage[],
  { terms }: Understanding,
  data: PageData,
): HTMLElement[] {
  const { words, base, other, otherSearch } = data;
  const count = found.filter(({ row }) => row?.hasTwin).length;
  if (count === 0) return [];
  const links = pages
    .flatMap((page) => twinOf(page) ?? [])
    .slice(0, MOST)
    .map(({ path, title }) => otherLink(base + path, title, other));
  const searches = terms.slice(0, 1).map(([, , , full]) => {
    const label = say(words.searchOther, { query: full });
    const href = `${otherSearch}?q=${encodeURIComponent(full)}`;
    return element('p', {}, element('a', { href, hreflang: other }, label));
  });
  return [
    element('p', {}, say(words.alsoIn, { count })),
    element('ul', {}, ...links.map((link) => element('li', {}, link))),
    ...searches,
  ];
}

/** Pages of the other language with a title like the query, each with its twin in this one. */
export function titleOffer(
  query: string,
  guide: ReadGuide,
  own: ReadGuide,
  data: PageData,
): HTMLElement[] {
  const { words, base, other } = data;
  const pair = new Map(guide.pages.map(([, path, , number]) => [path, number]));
  const here = new Map(own.pages.map(([title, path, , number]) => [number, { title, path }]));
  const items = suggestionsFor(query, guide).flatMap(({ label, goesTo }) => {
    if (!('path' in goesTo)) return [];
    const link = otherLink(base + goesTo.path, label, other);
    const twin = here.get(pair.get(goesTo.path) ?? -1);
    if (!twin) return [element('li', {}, link)];
    const back = element('a', { href: base + twin.path }, twin.title);
    return [element('li', {}, link, ` · ${words.hereToo}: `, back)];
  });
  if (items.length === 0) return [];
  return [element('h2', {}, say(words.otherHits, { query })), element('ul', {}, ...items)];
}

function otherLink(href: string, title: string, lang: string): HTMLElement {
  return element('a', { href, lang, hreflang: lang }, title);
}
