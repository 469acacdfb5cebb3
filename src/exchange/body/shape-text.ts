import type { Element, ElementContent, Root, RootContent } from 'hast';
import { headingDepth } from '../../markdown/outline.ts';
import { textOf } from '../../markdown/tree.ts';
import { hasPicture } from './place-pictures.ts';

/** Links are made whole before they are judged: `//host` is no scheme, and yet leads elsewhere. */
export function completeLinks(page: string) {
  return (tree: Root): void => {
    for (const element of elementsIn(tree)) {
      const { href } = element.properties;
      if (typeof href !== 'string') continue;
      const whole = URL.parse(href.trim(), page)?.href ?? '';
      if (/^https?:/.test(whole)) element.properties['href'] = whole.replace(/[{}<>]/g, percent);
      else if (!/^mailto:[^\s<>{}]+@[^\s<>{}]+$/.test(whole)) delete element.properties['href'];
    }
  };
}

/** The elements of a page as those of a text: our own heading levels, notes as quotes, m² as m². */
export function shapeText() {
  return (tree: Root): void => {
    let before = 1;
    for (const element of elementsIn(tree)) {
      const depth = headingDepth(element);
      if (depth !== undefined && textOf(element).trim() === '') element.tagName = 'p';
      else if (depth !== undefined) {
        before = Math.min(Math.max(depth, 2), before + 1);
        element.tagName = `h${before}`;
      }
      if (element.tagName === 'aside') element.tagName = 'blockquote';
      if (element.tagName === 'sup') raise(element, SUPERSCRIPTS);
      if (element.tagName === 'sub') raise(element, SUBSCRIPTS);
    }
    tree.children = tree.children.flatMap(withoutEmpty);
  };
}

/** Without links that lead nowhere or say nothing, and captions of pictures that stayed behind. */
function withoutEmpty(node: RootContent): RootContent[] {
  if (node.type !== 'element') return [node];
  node.children = node.children.flatMap((child) => withoutEmpty(child) as ElementContent[]);
  const { tagName, children, properties } = node;
  if (tagName === 'a' && textOf(node).trim() === '') return children.filter(hasPicture);
  if (tagName === 'a' && properties['href'] === undefined) return children;
  const said = children.filter((child) => child.type === 'element' || textOf(child).trim() !== '');
  const isCaptionOnly =
    tagName === 'figure' &&
    said.every((child) => child.type === 'element' && child.tagName === 'figcaption');
  return isCaptionOnly ? [] : [node];
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/** Markdown has no raised figures, Unicode has: km² must not become km2. */
function raise(element: Element, digits: string): void {
  const text = textOf(element);
  if (!/^\d+$/.test(text)) return;
  const value = text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  element.children = [{ type: 'text', value }];
}

/** Parents before children, in the order of reading. */
function elementsIn(tree: Root): Element[] {
  const found: Element[] = [];
  const waiting: RootContent[] = tree.children.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type !== 'element') continue;
    found.push(node);
    waiting.push(...node.children.toReversed());
  }
  return found;
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
