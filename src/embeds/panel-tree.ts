import type { EmbedLayout, EmbedTheme } from '../domain/embed.ts';
import type { PanelData, PanelItem } from './panel-data.ts';

/**
 * A panel as elements: the one description from which the static HTML, the frame and the custom
 * element are all made. It also runs on other people's pages, so it stands on nothing.
 */
export interface Part {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly (Part | string)[];
}

export interface Showing {
  readonly count: number;
  readonly layout?: EmbedLayout;
  readonly theme?: EmbedTheme;
  /** The level of the panel's own heading; its items come one below. */
  readonly level: number;
}

/** Before every class, so that no rule of the page around it means them by chance. */
const OWN = 'asean-embed';

export function panelTree(data: PanelData, showing: Showing): Part {
  const { lang, view, title, url, source } = data;
  const { layout = 'list', theme = 'light', level } = showing;
  const isAlone = view === 'entry';
  const heading = part(`h${level}`, 'title', [link(url, title)]);
  return {
    name: 'section',
    attributes: { class: [OWN, view, layout, theme].map(ownClass).join(' '), lang },
    inside: [
      ...(isAlone ? [] : [heading]),
      ...contents(data, showing, isAlone ? level : level + 1),
      part('p', 'source', [link(source.url, source.title)]),
    ],
  };
}

function contents(data: PanelData, { count }: Showing, level: number): Part[] {
  if (data.search) return [searchForm(data.search, data.title)];
  const isAlone = data.view === 'entry';
  const items = data.items
    .slice(0, count)
    .map((item) => part(isAlone ? 'div' : 'li', `item ${item.dye}`, itemParts(item, level)));
  if (isAlone) return items;
  return items.length > 0 ? [part('ul', 'items', items)] : [part('p', 'note', [data.empty])];
}

function itemParts(item: PanelItem, level: number): Part[] {
  const { tag, title, url, date, day, leaf, note, text } = item;
  const when = leaf ? leafPart(leaf, date ?? '') : undefined;
  const parted = day && note ? ' · ' : '';
  const said = [...(day ? [time(date ?? '', [day])] : []), ...(note ? [parted + note] : [])];
  return [
    ...(when ? [when] : []),
    part('p', 'tag', [tag]),
    part(`h${level}`, 'name', [link(url, title)]),
    ...(text ? [part('p', 'text', [text])] : []),
    ...(said.length > 0 ? [part('p', 'note', said)] : []),
  ];
}

/** Read without a style sheet it is still a date: the words are parted by spaces. */
function leafPart([weekday, day, month]: NonNullable<PanelItem['leaf']>, date: string): Part {
  const [first, second, third] = [part('span', 'weekday', [weekday]), bare('b', [day]), month];
  return part('p', 'leaf', [time(date, [first, ' ', second, ' ', bare('span', [third])])]);
}

/** Named, since the page around may have a search of its own. */
function searchForm(search: NonNullable<PanelData['search']>, name: string): Part {
  const { action, label, button } = search;
  const field = bare('input', [], { type: 'search', name: 'q', autocomplete: 'off' });
  return part(
    'form',
    'search',
    [
      bare('label', [bare('span', [label]), field]),
      ' ',
      bare('button', [button], { type: 'submit' }),
    ],
    { action, role: 'search', 'aria-label': name },
  );
}

function link(href: string, words: string): Part {
  return bare('a', [words], { href });
}

function time(datetime: string, inside: Part['inside']): Part {
  return bare('time', inside, { datetime });
}

function bare(name: string, inside: Part['inside'], attributes: Part['attributes'] = {}): Part {
  return { name, attributes, inside };
}

/** `item` becomes `asean-embed-item`; of several words each. */
function part(
  name: string,
  classes: string,
  inside: Part['inside'],
  more: Part['attributes'] = {},
) {
  return bare(name, inside, { class: classes.split(' ').map(ownClass).join(' '), ...more });
}

function ownClass(word: string): string {
  return word === OWN ? OWN : `${OWN}-${word}`;
}
