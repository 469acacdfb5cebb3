import type { RawItem } from './feed-item.ts';
import type { RawFile } from './raw-file.ts';
import { LIMITS } from '../limits.ts';
import type { RawFeed } from './raw-feed.ts';
import { childElements, childrenNamed, textOfChild, textOfNode, type XmlNode } from './xml-tree.ts';

/** Atom 1.0 (RFC 4287). */
export function readAtomFeed(root: XmlNode): Omit<RawFeed, 'isCut'> | undefined {
  if (root.name !== 'feed') return undefined;
  return {
    title: htmlOf(childrenNamed(root, 'title')[0]),
    home: linkOf(root),
    items: childrenNamed(root, 'entry')
      .slice(0, LIMITS.items)
      .map((entry) => itemOf(entry, root)),
  };
}

function itemOf(entry: XmlNode, feed: XmlNode): RawItem {
  const html = (name: string) => htmlOf(childrenNamed(entry, name)[0]);
  const content = html('content');
  const summary = html('summary');
  return {
    id: textOfChild(entry, 'id'),
    url: linkOf(entry),
    title: html('title'),
    summary: content ? summary : '',
    html: content || summary,
    language: languageOf(entry) || languageOf(feed),
    published: textOfChild(entry, 'published'),
    updated: textOfChild(entry, 'updated'),
    credit: authorOf(entry) || authorOf(feed),
    licence: textOfChild(entry, 'rights') || textOfChild(feed, 'rights'),
    files: filesOf(entry, feed),
  };
}

/** Enclosures, under the licence that the entry or the feed names for all of itself (RFC 4946). */
function filesOf(entry: XmlNode, feed: XmlNode): RawFile[] {
  const ofRel = (node: XmlNode, rel: string) =>
    childrenNamed(node, 'link')
      .map(({ attributes }) => attributes)
      .filter((attributes) => attributes.get('rel') === rel);
  const [licence] = [...ofRel(entry, 'license'), ...ofRel(feed, 'license')];
  return ofRel(entry, 'enclosure').map((attributes) => ({
    url: attributes.get('href') ?? '',
    type: attributes.get('type') ?? '',
    credit: attributes.get('title') ?? '',
    licence: licence?.get('href') ?? '',
    alt: '',
  }));
}

/** A text construct as HTML: plain words are escaped, XHTML is written out again. */
function htmlOf(node: XmlNode | undefined): string {
  if (!node) return '';
  const type = node.attributes.get('type') ?? 'text';
  if (type === 'xhtml') return node.children.map(markupOf).join('');
  return type === 'html' || type === 'text/html' ? textOfNode(node) : escaped(textOfNode(node));
}

function markupOf(node: XmlNode | string): string {
  if (typeof node === 'string') return escaped(node);
  const name = node.name.replace(/^.*:/, '');
  const attributes = ['href', 'src', 'alt']
    .map((each) => [each, node.attributes.get(each)] as const)
    .map(([each, value]) => (value === undefined ? '' : ` ${each}="${escaped(value)}"`))
    .join('');
  return /^[a-z][a-z0-9]*$/.test(name)
    ? `<${name}${attributes}>${node.children.map(markupOf).join('')}</${name}>`
    : '';
}

function linkOf(node: XmlNode): string {
  const links = childrenNamed(node, 'link');
  const alternate = links.find(({ attributes }) => (attributes.get('rel') ?? '') === 'alternate');
  const own = alternate ?? links.find(({ attributes }) => !attributes.has('rel'));
  return own?.attributes.get('href') ?? '';
}

function languageOf({ attributes }: XmlNode): string {
  return attributes.get('xml:lang') ?? '';
}

function authorOf(node: XmlNode): string {
  return childElements(node)
    .filter(({ name }) => name === 'author')
    .map((author) => textOfChild(author, 'name'))
    .join(', ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
