import type { Element, ElementContent, Properties } from 'hast';
import type { Node } from './tree.ts';

/** An element for a tree of ours; a string stands for its text. */
export function element(
  tagName: string,
  inside: readonly (Node | string)[],
  properties: Properties = {},
): Element {
  const children = inside.map((child) =>
    typeof child === 'string' ? { type: 'text' as const, value: child } : child,
  );
  // An element may hold components here, until they are shown.
  return { type: 'element', tagName, properties, children: children as ElementContent[] };
}
