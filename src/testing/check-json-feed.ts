import { z } from 'astro/zod';

const address = z.url({ protocol: /^https?$/ });
const moment = z.iso.datetime({ offset: true });
const language = z.string().regex(/^(vi|en)$/);

/** Names that begin with an underscore are extensions; anything else has to be in the standard. */
const item = z.strictObject({
  id: z.string().min(1),
  url: address,
  title: z.string().min(1),
  summary: z.string(),
  content_html: z.string().min(1),
  image: address.optional(),
  date_published: moment,
  date_modified: moment,
  language,
  tags: z.array(z.string()),
  attachments: z.array(
    z.strictObject({
      url: address,
      mime_type: z.string(),
      title: z.string().optional(),
      _reuse: z.looseObject({}),
    }),
  ),
  _reuse: z.looseObject({}),
});

const feed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  description: z.string(),
  icon: address,
  language,
  authors: z.array(z.strictObject({ name: z.string().min(1), url: address })).min(1),
  _reuse: z.looseObject({}),
  items: z.array(item),
});

/** What in a document breaks the rules of JSON Feed 1.1. */
export function checkJsonFeed(source: string): string[] {
  const read = feed.safeParse(JSON.parse(source));
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path}: ${message}`);
  const ids = read.data.items.map(({ id }) => id);
  return new Set(ids).size < ids.length ? ['Two items have the same id.'] : [];
}
