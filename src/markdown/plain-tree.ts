import type { Element, ElementContent, Properties } from 'hast';
import { onlyPicture } from './prepare-body.ts';
import { isComponent, isElement, isText, type Component, type Node } from './tree.ts';

/** What stands for the parts of a text that only its own portal can show. */
export interface Showing {
  component(component: Component): readonly Node[];
  picture(image: Element, place: 'alone' | 'in-words'): readonly Node[];
  /** A full address of the web; nothing for one that leads nowhere from outside. */
  link(href: string): string | undefined;
}

type Check = (value: unknown, showing: Showing) => string | number | undefined;

const number: Check = (value) => {
  const digits = /^\d{1,5}$/.exec(String(value));
  return digits ? Number(value) : undefined;
};
const language: Check = (value) => (/^[a-z]{2}$/.test(String(value)) ? String(value) : undefined);
const scope: Check = (value) => (value === 'col' || value === 'row' ? value : undefined);
const words: Check = (value) => (typeof value === 'string' ? value : '');
const onTheWeb: Check = (value) => (isOnTheWeb(String(value)) ? String(value) : undefined);
const link: Check = (value, showing) => showing.link(String(value ?? ''));

const NONE = {};
const CELL = { scope };

/** The elements that leave the portal, each with its attributes. Nothing else is ever written. */
const KEPT: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  ...Object.fromEntries(
    (
      'aside b blockquote br code dd del dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i li ' +
      'p pre section strong sub sup table tbody td tfoot thead tr ul'
    )
      .split(' ')
      .map((name) => [name, NONE]),
  ),
  a: { href: link, hreflang: language },
  img: { src: onTheWeb, alt: words, width: number, height: number },
  ol: { start: number },
  th: CELL,
};

/** Attributes without which the element says nothing. */
const NEEDED: Readonly<Record<string, string>> = { a: 'href', img: 'src' };

/** Elements whose inside is not for reading; of any other unknown element the inside is kept. */
const SILENT =
  /^(script|style|template|iframe|object|embed|svg|math|noscript|textarea|select|title|audio|video|input)$/;

/**
 * A prepared body for others to reuse: plain elements from a closed list, built anew, so that no
 * class, style, script or button can come along.
 */
export function plainNodes(nodes: readonly Node[], showing: Showing): ElementContent[] {
  return nodes.flatMap((node) => plainNode(node, showing));
}

export function isOnTheWeb(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

function plainNode(node: Node, showing: Showing): ElementContent[] {
  if (isText(node)) return [{ type: 'text', value: node.value }];
  if (isComponent(node)) return plainNodes(showing.component(node), showing);
  if (!isElement(node) || SILENT.test(node.tagName)) return [];
  const alone = node.tagName === 'p' ? onlyPicture(node) : undefined;
  if (alone) return shownPicture(alone, 'alone', showing);
  if (node.tagName === 'img' && !isOnTheWeb(String(node.properties['src'] ?? ''))) {
    return shownPicture(node, 'in-words', showing);
  }
  const children = plainNodes(node.children, showing);
  const properties = plainProperties(node, showing);
  return properties ? [{ type: 'element', tagName: node.tagName, properties, children }] : children;
}

/** Only pictures the portal knows are shown; what it makes of them is checked like all else. */
function shownPicture(
  image: Element,
  place: 'alone' | 'in-words',
  showing: Showing,
): ElementContent[] {
  const { link: lead, component } = showing;
  return plainNodes(showing.picture(image, place), { link: lead, component, picture: () => [] });
}

/** Nothing where the element itself must not be written. */
function plainProperties(node: Element, showing: Showing): Properties | undefined {
  const kept = Object.hasOwn(KEPT, node.tagName) ? KEPT[node.tagName] : undefined;
  if (!kept) return undefined;
  const properties: Properties = {};
  for (const [name, check] of Object.entries(kept)) {
    if (node.properties[name] === undefined) continue;
    const value = check(node.properties[name], showing);
    if (value !== undefined) properties[name] = value;
  }
  const needed = NEEDED[node.tagName];
  return needed && properties[needed] === undefined ? undefined : properties;
}
