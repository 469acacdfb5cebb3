import { readMarkup } from './markup.ts';

const TYPES = [
  'application/feed+json',
  'application/json',
  'application/rss+xml',
  'application/atom+xml',
];

/** Where a page says its feeds are, best first: open data like ours, JSON Feed, RSS, Atom. */
export function feedsOfPage(html: string, address: string): string[] {
  const found: { href: string; rank: number }[] = [];
  readMarkup(html.slice(0, HEAD), 'html', {
    open(name, attributes) {
      const href = URL.parse(attributes.get('href') ?? '', address)?.href;
      const rank = TYPES.indexOf(attributes.get('type')?.toLowerCase() ?? '');
      const isAlternate = attributes.get('rel')?.toLowerCase() === 'alternate';
      if (name === 'link' && isAlternate && href && rank >= 0) found.push({ href, rank });
    },
    close: () => undefined,
    text: () => undefined,
  });
  const own = URL.parse('api/v1/index.json', address)?.href;
  const feeds = found.toSorted((a, b) => a.rank - b.rank).map(({ href }) => href);
  return [...(own ? [own] : []), ...feeds.slice(0, 3)];
}

const HEAD = 200_000;
