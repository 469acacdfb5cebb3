/** An element of a document that follows every rule of XML that our feeds touch. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN = /<([^>]*)>|([^<]+)/g;
const ATTRIBUTE = /\s([\w:]+)="([^"<]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Reads XML more strictly than feed readers do: what they would forgive is an error here. */
export function readXml(source: string): XmlElement {
  const declaration = /^<\?xml version="1\.0" encoding="utf-8"\?>\n/.exec(source)?.[0];
  if (!declaration) throw new Error('The XML declaration is missing.');
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(source);
  if (forbidden) throw new Error(`XML cannot hold ${JSON.stringify(forbidden[0])}.`);
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const rest = source.slice(declaration.length);
  for (const [whole, tag, text] of rest.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.text += decoded(text);
    else if (tag?.startsWith('/')) close(open, tag.slice(1));
    else if (tag !== undefined) begin(open, parent, tag, whole);
  }
  const [only, ...others] = root.children;
  if (!only || others.length > 0 || open.length > 1) throw new Error('There is not one root.');
  return only;
}

export function child({ children }: XmlElement, name: string): XmlElement | undefined {
  return children.find((each) => each.name === name);
}

export function textIn(element: XmlElement, name: string): string {
  const found = child(element, name);
  if (!found) throw new Error(`<${element.name}> has no <${name}>.`);
  return found.text;
}

function begin(open: XmlElement[], parent: XmlElement, tag: string, whole: string): void {
  const isEmpty = tag.endsWith('/');
  const [, name = '', rest = ''] = /^([\w:]+)(.*?)\/?$/s.exec(tag) ?? [];
  if (!name || rest.replace(ATTRIBUTE, '').trim() !== '') throw new Error(`Not a tag: ${whole}`);
  const pairs = [...rest.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [
    key,
    decoded(value),
  ]);
  const attributes = Object.fromEntries(pairs) as Record<string, string>; // pairs of strings
  if (Object.keys(attributes).length < pairs.length) throw new Error(`Written twice: ${whole}`);
  const element: XmlElement = { name, attributes, children: [], text: '' };
  parent.children.push(element);
  if (!isEmpty) open.push(element);
}

function close(open: XmlElement[], name: string): void {
  const last = open.pop();
  if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name}>.`);
}

function decoded(text: string): string {
  return text.replace(/&([^;]*;?)/g, (whole, name: string) => {
    const letter = ENTITIES[name.replace(/;$/, '')];
    if (letter === undefined || !name.endsWith(';')) throw new Error(`Not an entity: ${whole}`);
    return letter;
  });
}
