import type { Element, ElementContent, Text } from 'hast';
import { isElement, isText, textOf, type Node } from './tree.ts';

const OPENING = /[(“‘"]+$/;
const CLOSING = /^[)”’",.;:!?…]+/;
/** Words longer than this may have to break themselves. */
const SHORT = 24;

/** Style: no line ends inside. */
export const KEPT = 'kept';

export function isShort(text: string): boolean {
  return text.length <= SHORT;
}

/**
 * Browsers break a line on both sides of a button, even before a comma. A short one is kept together
 * with the signs that touch it.
 */
export function keepPunctuation(nodes: readonly Node[]): Node[] {
  const kept: Node[] = [];
  nodes.forEach((node, index) => {
    kept.push(isShortButton(node) ? withSigns(node, kept.at(-1), nodes[index + 1]) : node);
  });
  return kept;
}

function withSigns(button: Element, before: Node | undefined, after: Node | undefined): Element {
  const opening = cut(before, OPENING);
  const closing = cut(after, CLOSING);
  const children = [...opening, button, ...closing];
  if (children.length === 1) return button;
  return { type: 'element', tagName: 'span', properties: { className: [KEPT] }, children };
}

/** Takes the signs out of a text; what is prepared is ours alone. */
function cut(node: Node | undefined, signs: RegExp): ElementContent[] {
  const found = node && isText(node) ? signs.exec(node.value)?.[0] : undefined;
  if (found === undefined) return [];
  const text = node as Text; // as was just seen
  text.value = text.value.replace(signs, '');
  return [{ type: 'text', value: found }];
}

function isShortButton(node: Node): node is Element {
  return isElement(node) && node.tagName === 'button' && isShort(textOf(node));
}
