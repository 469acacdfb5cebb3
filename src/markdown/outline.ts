import { hash } from 'node:crypto';
import { isHtmlName } from '../domain/html-name.ts';
import { slugOf } from '../domain/slug.ts';
import { numbersOf } from './numbers.ts';
import { linesNotIn } from './other-language.ts';
import { proseOf, type Prose } from './prose.ts';
import type { Both } from '../locale/locale.ts';
import type { WrittenNumber } from '../locale/written-numbers.ts';
import { markedParts, partsOfText } from '../locale/syllables.ts';
import {
  attributeOf,
  childrenOf,
  everyNode,
  isCode,
  isComponent,
  isElement,
  isText,
  lineOf,
  textOf,
  type Component,
  type Node,
  type Tree,
} from './tree.ts';

interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
  readonly line: number;
}

interface Link {
  readonly href: string;
  readonly text: string;
  readonly line: number;
}

interface Picture {
  readonly file: string;
  readonly alt: string;
  readonly caption: string;
  readonly line: number;
}

export interface ComponentUse {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of attributes that are code, not words. */
  readonly coded: readonly string[];
  /** Whether it opens and closes around something. */
  readonly filled: boolean;
  readonly line: number;
}

/** What the rest of the portal needs to know of a body without reading it again. */
export interface Outline {
  readonly syllables: number;
  /** How many of them carry Vietnamese marks: enough to tell the language by. */
  readonly marked: number;
  /** For each language the lines of paragraphs that are plainly not in it. */
  readonly notIn: Both<readonly number[]>;
  readonly prose: Prose;
  readonly numbers: readonly WrittenNumber[];
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly pictures: readonly Picture[];
  readonly components: readonly ComponentUse[];
  readonly code: readonly { readonly line: number; readonly source: string }[];
  /** One short hash for each paragraph, in order. */
  readonly paragraphs: readonly string[];
}

export function outlineOf(tree: Tree): Outline {
  const nodes = [...everyNode(tree)];
  return {
    syllables: nodes.filter(isText).reduce((sum, node) => sum + partsOfText(node.value), 0),
    marked: nodes.filter(isText).reduce((sum, node) => sum + markedParts(node.value), 0),
    notIn: linesNotIn(tree),
    prose: proseOf(tree),
    numbers: numbersOf(nodes),
    headings: headingsOf(nodes),
    links: nodes.filter(isElement).flatMap((node) => linkOf(node)),
    pictures: nodes.filter(isElement).flatMap((node) => pictureOf(node)),
    components: withoutInnerHtml(nodes.filter(isComponent)).map(useOf),
    code: nodes.filter(isCode).map((node) => ({ line: lineOf(node), source: node.value.trim() })),
    paragraphs: blocksOf(tree).map(hashOf),
  };
}

/** The blocks that count as paragraphs: what stands at the top of the body. */
export function blocksOf(tree: Tree): Node[] {
  return tree.children.filter((node) => isElement(node) || isComponent(node));
}

/** A heading's id is its words as a slug, numbered where two headings say the same. */
export function headingIds(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const slug = slugOf(text) || 'muc';
    let id = slug;
    for (let count = 2; taken.has(id); count++) id = `${slug}-${count}`;
    taken.add(id);
    return id;
  });
}

export function headingDepth(node: Node): number | undefined {
  const depth = isElement(node) ? /^h([1-6])$/.exec(node.tagName)?.[1] : undefined;
  return depth ? Number(depth) : undefined;
}

function headingsOf(nodes: readonly Node[]): Heading[] {
  const found = nodes.flatMap((node) => {
    const depth = headingDepth(node);
    return depth ? [{ depth, text: textOf(node).trim(), line: lineOf(node) }] : [];
  });
  const ids = headingIds(found.map(({ text }) => text));
  return found.map((heading, index) => ({ ...heading, id: ids[index] ?? '' }));
}

function linkOf(node: Node): Link[] {
  if (!isElement(node) || node.tagName !== 'a') return [];
  const href = node.properties['href'];
  return typeof href === 'string' ? [{ href, text: textOf(node).trim(), line: lineOf(node) }] : [];
}

function pictureOf(node: Node): Picture[] {
  if (!isElement(node) || node.tagName !== 'img') return [];
  const { src, alt, title } = node.properties;
  return [
    {
      file: decodedName(String(src ?? '')),
      alt: String(alt ?? ''),
      caption: String(title ?? ''),
      line: lineOf(node),
    },
  ];
}

/** The parser writes names as addresses: `Ảnh 1.png` becomes `%E1%BA%A2nh%201.png`. */
function decodedName(src: string): string {
  return src.replace(/(?:%[0-9A-F]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString(),
  );
}

/** Of HTML in HTML the outermost is told: a table that was pasted is one thing. */
function withoutInnerHtml(components: readonly Component[]): Component[] {
  const inner = new Set<Node>();
  for (const component of components) {
    if (!isHtmlName(component.name ?? '') || inner.has(component)) continue;
    for (const node of everyNode({ type: 'root', children: component.children })) inner.add(node);
  }
  return components.filter(
    (component) => !inner.has(component) || !isHtmlName(component.name ?? ''),
  );
}

function useOf(component: Component): ComponentUse {
  const named = component.attributes.flatMap(({ name }) => (name ? [name] : []));
  const literal = named.filter((name) => attributeOf(component, name) !== undefined);
  return {
    name: component.name ?? '',
    attributes: Object.fromEntries(
      literal.map((name) => [name, attributeOf(component, name) ?? '']),
    ),
    coded: component.attributes
      .filter(({ name }) => !name || !literal.includes(name))
      .map(({ name }) => name ?? '{…}'),
    filled: component.children.some((child) => !isText(child) || child.value.trim() !== ''),
    line: lineOf(component),
  };
}

/** Six letters are enough: a text has tens of paragraphs, and only its own are compared. */
export function hashOf(block: Node): string {
  return hash('sha256', meaningOf(block), 'base64url').slice(0, 6);
}

/** A block's words, links and components, without positions and line breaks. */
function meaningOf(node: Node): string {
  if (isText(node)) return node.value.normalize('NFC').replace(/\s+/g, ' ');
  const inside = childrenOf(node).map(meaningOf).join('');
  if (isComponent(node))
    return `<${node.name} ${JSON.stringify(useOf(node).attributes)}>${inside}</>`;
  if (!isElement(node)) return inside;
  const { href, src } = node.properties;
  return `<${node.tagName} ${href ?? ''}${src ?? ''}>${inside}</>`;
}
