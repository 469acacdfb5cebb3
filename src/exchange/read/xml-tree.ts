import { LIMITS } from '../limits.ts';
import { readMarkup } from './markup.ts';

/** An element of a feed: its words and the elements among them, in their order. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlNode | string)[];
}

export type XmlReading =
  | { readonly ok: true; readonly root: XmlNode; readonly isCut: boolean }
  | { readonly ok: false; readonly why: 'doctype' | 'not-xml' };

/**
 * A feed as a tree. Entities are the five of XML: a document that declares more is refused unread.
 * Reading stops after the last item that will be used.
 */
export function readXml(source: string, most: number = LIMITS.items): XmlReading {
  const tree = growTree();
  let hasDoctype = false;
  const events = { ...tree.events, declaration: () => void (hasDoctype = true) };
  const isEnough = (): boolean => hasDoctype || tree.items() > most;
  readMarkup(source, 'xml', events, isEnough);
  if (hasDoctype) return { ok: false, why: 'doctype' };
  const [root] = childElements(tree.top);
  return root ? { ok: true, root, isCut: isEnough() } : { ok: false, why: 'not-xml' };
}

const ITEM = /^(item|entry)$/;

/**
 * Each item begins and ends where its tags say, whatever was left open inside it: a broken or
 * hostile one does not swallow its neighbours. What is deeper or more than in any real item is left
 * out.
 */
function growTree() {
  const top: XmlNode = { name: '', attributes: new Map(), children: [] };
  const open = [top];
  let items = 0;
  let inItem = 0;
  let leftOut = 0;
  const closeFrom = (place: number): void => {
    open.length = place;
    leftOut = 0;
  };
  return {
    top,
    items: () => items,
    events: {
      open(name: string, attributes: XmlNode['attributes'], isSelfClosing: boolean): void {
        if (ITEM.test(name)) {
          const outer = open.findIndex((each) => ITEM.test(each.name));
          if (outer > 0) closeFrom(outer);
          items += 1;
          inItem = 0;
        }
        inItem += 1;
        if (leftOut > 0 || open.length > LIMITS.depth || inItem > LIMITS.elements) {
          if (!isSelfClosing) leftOut += 1;
          return;
        }
        const inside: XmlNode = { name, attributes, children: [] };
        open.at(-1)?.children.push(inside);
        if (!isSelfClosing) open.push(inside);
      },
      close(name: string): void {
        if (leftOut > 0 && !ITEM.test(name)) {
          leftOut -= 1;
          return;
        }
        const place = open.findLastIndex((each) => each.name === name);
        if (place > 0) closeFrom(place);
      },
      text(text: string): void {
        open.at(-1)?.children.push(text);
      },
    },
  };
}

export function childElements({ children }: XmlNode): XmlNode[] {
  return children.filter((child) => typeof child !== 'string');
}

export function childrenNamed(parent: XmlNode, name: string): XmlNode[] {
  return childElements(parent).filter((each) => each.name === name);
}

/** The words of the first child with one of these names that has any. */
export function textOfChild(parent: XmlNode, ...names: readonly string[]): string {
  for (const name of names) {
    const said = childrenNamed(parent, name).map(textOfNode).find(Boolean);
    if (said) return said;
  }
  return '';
}

/** All words in an element; the tree is never deeper than the limit. */
export function textOfNode({ children }: XmlNode): string {
  return children
    .map((child) => (typeof child === 'string' ? child : textOfNode(child)))
    .join('')
    .trim();
}
