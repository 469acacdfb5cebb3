import { z } from 'astro/zod';
import { LIMITS } from '../limits.ts';
import type { RawItem } from './feed-item.ts';
import type { RawFile } from './raw-file.ts';
import type { RawFeed } from './raw-feed.ts';

/** A field of the wrong kind counts as one that is not there: the rest of the item may be good. */
const text = z.string().catch('');
const authors = z.array(z.object({ name: text })).catch([]);
const reuse = z.object({ rights: text }).catch({ rights: '' });

const attachmentShape = z.object({
  url: text,
  mime_type: text,
  title: text,
  _reuse: z.object({ licence: text, alt: text }).catch({ licence: '', alt: '' }),
});
const attachments = z.array(attachmentShape.catch(attachmentShape.parse({}))).catch([]);

const feedShape = z.object({
  version: z.string().startsWith('https://jsonfeed.org/version/1'),
  title: text,
  feed_url: text,
  home_page_url: text,
  language: text,
  authors,
  _reuse: reuse,
  items: z.array(z.unknown()),
});

const itemShape = z.object({
  id: z.union([z.string(), z.number()]).catch(''),
  url: text,
  external_url: text,
  title: text,
  summary: text,
  content_html: text,
  content_text: text,
  language: text,
  date_published: text,
  date_modified: text,
  authors,
  image: text,
  attachments,
});

/** JSON Feed 1.0 and 1.1. */
export function readJsonFeed(json: unknown): RawFeed | undefined {
  const read = feedShape.safeParse(json);
  if (!read.success) return undefined;
  const { title, items, home_page_url: home } = read.data;
  return {
    title,
    home,
    isCut: items.length > LIMITS.items,
    items: items.slice(0, LIMITS.items).map((item) => itemOf(item, read.data)),
  };
}

function itemOf(value: unknown, feed: z.output<typeof feedShape>): RawItem {
  const item = itemShape.safeParse(value).data ?? itemShape.parse({});
  const own = item.authors.length > 0 ? item.authors : feed.authors;
  return {
    id: String(item.id),
    url: item.url || item.external_url,
    title: item.title,
    summary: item.summary,
    html: item.content_html || paragraphs(item.content_text),
    language: item.language || feed.language,
    published: item.date_published,
    updated: item.date_modified,
    credit: own.map(({ name }) => name).join(', '),
    licence: feed._reuse.rights,
    files: filesOf(item),
  };
}

/** The title of an attached picture says who made it, as in our own feeds. */
function filesOf({ attachments: attached, image }: z.output<typeof itemShape>): RawFile[] {
  const files = attached.map(({ url, mime_type: type, title: credit, _reuse: said }) => {
    return { url, type, credit, ...said };
  });
  return image
    ? [...files, { url: image, type: 'image/*', credit: '', licence: '', alt: '' }]
    : files;
}

function paragraphs(words: string): string {
  const safe = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return safe
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
}
