import type { Feed, FeedItem } from './feed.ts';
import { xmlElement, xmlText } from './xml.ts';

/** Atom 1.0 (RFC 4287). */
export function atomXml(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    xmlElement(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.locale },
      ['', ...headOf(feed), ...feed.items.map((item) => entryOf(item, feed)), ''].join('\n'),
    ),
    '',
  ].join('\n');
}

function headOf(feed: Feed): string[] {
  return [
    xmlText('id', feed.id),
    xmlText('title', feed.title),
    xmlText('subtitle', feed.description),
    xmlText('updated', feed.updated),
    link({ rel: 'self', type: 'application/atom+xml', href: feed.atom }),
    link({ rel: 'alternate', type: 'text/html', hreflang: feed.locale, href: feed.home }),
    link({ rel: 'alternate', type: 'application/feed+json', href: feed.json }),
    xmlElement(
      'author',
      {},
      xmlText('name', feed.publisher.name) + xmlText('uri', feed.publisher.address),
    ),
    xmlText('rights', feed.rights),
    xmlText('icon', feed.icon),
  ];
}

function entryOf(item: FeedItem, { locale }: Feed): string {
  const inside = [
    xmlText('id', item.id),
    xmlText('title', item.title),
    link({ rel: 'alternate', type: 'text/html', hreflang: locale, href: item.address }),
    ...(item.twin
      ? [
          link({
            rel: 'alternate',
            type: 'text/html',
            hreflang: item.twin.locale,
            href: item.twin.address,
          }),
        ]
      : []),
    xmlText('published', item.published),
    xmlText('updated', item.updated),
    xmlText('summary', item.summary),
    xmlText('content', item.html, { type: 'html' }),
    ...item.categories.map(({ term, label }) => xmlElement('category', { term, label })),
    ...item.pictures.map(({ address, type, credit }) =>
      link({ rel: 'enclosure', type, href: address, title: credit }),
    ),
    ...item.sources.map(({ title, address }) => link({ rel: 'via', href: address, title })),
  ];
  return xmlElement('entry', {}, inside.join('\n'));
}

function link(attributes: Readonly<Record<string, string | undefined>>): string {
  return xmlElement('link', attributes);
}
