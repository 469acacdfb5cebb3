import type { Feed, FeedItem } from './feed.ts';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(feed: Feed): string {
  const author = { name: feed.publisher.name, url: feed.publisher.address };
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.json,
    description: feed.description,
    icon: feed.icon,
    language: feed.locale,
    authors: [author],
    _reuse: { rights: feed.rights },
    items: feed.items.map((item) => itemOf(item, feed)),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function itemOf(item: FeedItem, { locale }: Feed) {
  const [first] = item.pictures;
  return {
    id: item.id,
    url: item.address,
    title: item.title,
    summary: item.summary,
    content_html: item.html,
    ...(first ? { image: first.address } : {}),
    date_published: item.published,
    date_modified: item.updated,
    language: locale,
    tags: item.categories.map(({ label }) => label),
    attachments: item.pictures.map(({ address, type, credit, alt, licence }) => ({
      url: address,
      mime_type: type,
      ...(credit ? { title: credit } : {}),
      _reuse: { alt, ...(licence ? { licence } : {}) },
    })),
    _reuse: {
      sources: item.sources.map(({ title, address }) => ({ title, url: address })),
      ...(item.twin ? { translation: { language: item.twin.locale, url: item.twin.address } } : {}),
    },
  };
}
