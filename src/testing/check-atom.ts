import { child, readXml, textIn, type XmlElement } from './read-xml.ts';

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

/** Reads an Atom feed by the rules of RFC 4287; each breach is an error. */
export function readAtom(source: string): XmlElement {
  const feed = readXml(source);
  if (feed.name !== 'feed' || feed.attributes['xmlns'] !== 'http://www.w3.org/2005/Atom') {
    throw new Error('Not an Atom feed.');
  }
  checkHead(feed);
  if (!child(feed, 'author')) throw new Error('Nobody is named as the author.');
  const self = linksOf(feed).filter(({ rel }) => rel === 'self');
  if (self.length !== 1) throw new Error('A feed says its own address once.');
  const ids = entriesIn(feed).map((entry) => textIn(entry, 'id'));
  if (new Set(ids).size < ids.length) throw new Error('Two entries have the same id.');
  for (const entry of entriesIn(feed)) checkEntry(entry);
  return feed;
}

export function entriesIn({ children }: XmlElement): XmlElement[] {
  return children.filter(({ name }) => name === 'entry');
}

export function linksOf({ children }: XmlElement): Record<string, string>[] {
  return children
    .filter(({ name }) => name === 'link')
    .map(({ attributes }) => ({ ...attributes }));
}

function checkEntry(entry: XmlElement): void {
  checkHead(entry);
  if (textIn(entry, 'published') > textIn(entry, 'updated')) throw new Error('Updated too early.');
  const content = child(entry, 'content');
  if (content?.attributes['type'] !== 'html') throw new Error('The content is not HTML.');
}

function checkHead(element: XmlElement): void {
  for (const name of ['id', 'title', 'updated']) {
    if (textIn(element, name).trim() === '') throw new Error(`<${name}> is empty.`);
    const count = element.children.filter((each) => each.name === name).length;
    if (count !== 1) throw new Error(`<${name}> stands ${count} times.`);
  }
  if (!/^[a-z]+:\S+$/.test(textIn(element, 'id'))) throw new Error('The id is not an address.');
  if (!RFC_3339.test(textIn(element, 'updated'))) throw new Error('Not a date of RFC 3339.');
  const alternates = linksOf(element)
    .filter(({ rel }) => rel === 'alternate')
    .map(({ type, hreflang }) => `${type} ${hreflang}`);
  if (new Set(alternates).size < alternates.length) {
    throw new Error('Two alternates have the same type and language.');
  }
  for (const { href = '' } of linksOf(element)) {
    if (!URL.canParse(href)) throw new Error(`Not a full address: ${href}`);
  }
}
