import type { RawItem } from './feed-item.ts';
import type { RawFile } from './raw-file.ts';
import { LIMITS } from '../limits.ts';
import type { RawFeed } from './raw-feed.ts';
import { childrenNamed, textOfChild, type XmlNode } from './xml-tree.ts';

/** RSS 0.9x, 1.0 and 2.0: items in the channel, or in 1.0 beside it. */
export function readRss(root: XmlNode): Omit<RawFeed, 'isCut'> | undefined {
  if (root.name !== 'rss' && root.name !== 'rdf:rdf') return undefined;
  const [channel = root] = childrenNamed(root, 'channel');
  const items = [...childrenNamed(channel, 'item'), ...childrenNamed(root, 'item')];
  return {
    title: textOfChild(channel, 'title'),
    home: textOfChild(channel, 'link'),
    items: items.slice(0, LIMITS.items).map((item) => itemOf(item, channel)),
  };
}

function itemOf(item: XmlNode, channel: XmlNode): RawItem {
  const link = textOfChild(item, 'link') || permalink(item);
  const description = textOfChild(item, 'description');
  const content = textOfChild(item, 'content:encoded');
  return {
    id: textOfChild(item, 'guid') || link,
    url: link,
    title: textOfChild(item, 'title'),
    summary: content ? description : '',
    html: content || description,
    language: textOfChild(item, 'dc:language') || textOfChild(channel, 'language', 'dc:language'),
    published: textOfChild(item, 'pubdate', 'dc:date'),
    updated: textOfChild(item, 'atom:updated', 'dcterms:modified'),
    credit: textOfChild(item, 'dc:creator'),
    licence: textOfChild(item, 'dc:rights') || textOfChild(channel, 'copyright', 'dc:rights'),
    files: filesOf(item),
  };
}

/** Enclosures say only where they are; Media RSS also who made them, and what may be done with them. */
function filesOf(item: XmlNode): RawFile[] {
  const groups = [item, ...childrenNamed(item, 'media:group')];
  const media = groups.flatMap((group) => childrenNamed(group, 'media:content'));
  const enclosures = childrenNamed(item, 'enclosure');
  return [...media, ...enclosures].map((file) => {
    const { attributes } = file;
    const said = (name: string) => textOfChild(file, name) || textOfChild(item, name);
    const isImage = attributes.get('medium') === 'image';
    return {
      url: attributes.get('url') ?? '',
      type: attributes.get('type') ?? (isImage ? 'image/*' : ''),
      credit: said('media:credit'),
      licence: said('media:license'),
      alt: said('media:description'),
    };
  });
}

function permalink(item: XmlNode): string {
  const [guid] = childrenNamed(item, 'guid');
  return guid?.attributes.get('ispermalink') === 'false' ? '' : textOfChild(item, 'guid');
}
