import type { Element, ElementContent } from 'hast';
import { isShort, KEPT, keepPunctuation } from './keep-punctuation.ts';
import { headingDepth, headingIds } from './outline.ts';
import {
  attributeOf,
  childrenOf,
  everyNode,
  isComponent,
  isElement,
  isText,
  textOf,
  type Component,
  type Node,
  type Tree,
} from './tree.ts';

/** What a button in the text opens: a term or a figure explained. */
export interface Definition {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly more?:
    { readonly href: string; readonly label: string; readonly lang?: string } | undefined;
}

/** A text's words do not know addresses, facts or terms; whoever shows them does. */
export interface Meaning {
  link(
    href: string,
  ): { href: string; hreflang?: string | undefined; external: boolean } | undefined;
  fact(id: string): { shown: string; definition: Definition } | undefined;
  term(id: string): Definition | undefined;
  /** A heading's words as titles are set: what belongs together stays in one line. */
  heading(words: string): string;
  /** Said of a table too wide for the screen. */
  readonly tableLabel: string;
  readonly footnotes: { readonly title: string; readonly back: string };
}

export interface Body {
  readonly nodes: readonly Node[];
  readonly definitions: readonly Definition[];
}

/** A parsed body made ready to be shown: each pass changes one thing in the tree, which is ours alone. */
export function prepareBody(tree: Tree, meaning: Meaning): Body {
  const definitions = new Map<string, Definition>();
  nameHeadings(tree, meaning);
  levelComponents(tree);
  for (const node of everyNode(tree)) {
    if (isElement(node)) {
      if (node.tagName === 'a') leadLink(node, meaning);
      if (/^t[dh]$/.test(node.tagName)) alignCell(node);
      if (node.tagName === 'h2' && node.properties['id'] === 'footnote-label') {
        node.children = [{ type: 'text', value: meaning.footnotes.title }];
      }
    }
  }
  tree.children = tree.children.flatMap((node) => explain(node, meaning, definitions));
  tree.children = frameTables(tree.children, meaning.tableLabel);
  return { nodes: tree.children, definitions: [...definitions.values()] };
}

function nameHeadings(tree: Tree, meaning: Meaning): void {
  const headings = [...everyNode(tree)].filter((node) => headingDepth(node) !== undefined);
  const ids = headingIds(headings.map((node) => textOf(node).trim()));
  headings.forEach((node, index) => {
    if (isElement(node)) node.properties['id'] = node.properties['id'] ?? ids[index];
    for (const inside of everyNode({ type: 'root', children: childrenOf(node) })) {
      if (isText(inside)) inside.value = meaning.heading(inside.value);
    }
  });
}

/** A component's own heading continues the order of those around it. */
function levelComponents(tree: Tree): void {
  let level = 2;
  for (const node of everyNode(tree)) {
    const depth = headingDepth(node);
    if (depth !== undefined) level = depth + 1;
    if (isComponent(node)) node.level = level;
  }
}

function leadLink(node: Element, meaning: Meaning): void {
  const href = String(node.properties['href'] ?? '');
  const back = node.properties['dataFootnoteBackref'] !== undefined;
  if (back) node.properties['ariaLabel'] = meaning.footnotes.back;
  const led = meaning.link(href);
  if (!led && !/^(#|mailto:)/.test(href)) delete node.properties['href']; // it leads nowhere
  if (!led) return;
  node.properties['href'] = led.href;
  if (led.hreflang) node.properties['hreflang'] = led.hreflang;
  if (led.external) node.properties['rel'] = ['external'];
}

/** The parser aligns cells by style attributes, which the security policy forbids. */
function alignCell(node: Element): void {
  const side = /text-align:\s*(right|center)/.exec(String(node.properties['style'] ?? ''))?.[1];
  delete node.properties['style'];
  if (side) node.properties['className'] = [`align-${side}`];
  if (node.tagName === 'th') node.properties['scope'] = 'col';
}

/** Inline components become plain elements here; block components are left for the page. */
function explain(node: Node, meaning: Meaning, definitions: Map<string, Definition>): Node[] {
  if (isComponent(node) && (node.name === 'Fact' || node.name === 'Term')) {
    const inline = inlineOf(node, meaning, definitions);
    // Alone on its line, the component is a block of its own for the parser.
    return node.type === 'mdxJsxFlowElement' ? [paragraph([inline])] : [inline];
  }
  if (isElement(node) || isComponent(node)) {
    const children = childrenOf(node).flatMap((child) => explain(child, meaning, definitions));
    (node as { children: Node[] }).children = keepPunctuation(children); // an element may hold components here
  }
  return [node];
}

function inlineOf(
  node: Component,
  meaning: Meaning,
  definitions: Map<string, Definition>,
): Element {
  const id = attributeOf(node, 'id') ?? '';
  const fact = node.name === 'Fact' ? meaning.fact(id) : undefined;
  const definition = fact?.definition ?? meaning.term(id);
  const shown = fact ? fact.shown : textOf({ type: 'root', children: node.children });
  if (!definition)
    return { type: 'element', tagName: 'span', properties: {}, children: [text(shown)] };
  definitions.set(definition.id, definition);
  return {
    type: 'element',
    tagName: 'button',
    properties: {
      type: 'button',
      className: fact ? factClasses(shown) : ['term'],
      popoverTarget: definition.id,
    },
    children: [text(shown || definition.title)],
  };
}

/** A figure stays on one line with its unit; a value of many words does not fit on one. */
function factClasses(shown: string): string[] {
  return isShort(shown) ? ['fact', KEPT] : ['fact'];
}

/** A wide table scrolls inside a region that the keyboard can reach; of several, each has its number. */
function frameTables<T extends Node>(nodes: readonly T[], label: string): (T | Element)[] {
  const tables = nodes.filter(isTable);
  return nodes.map((node) => {
    if (!isTable(node)) return node;
    const number = tables.indexOf(node) + 1;
    const ariaLabel = tables.length > 1 ? `${label} ${number}` : label;
    const id = `bang-${number}`;
    return {
      type: 'element',
      tagName: 'div',
      properties: { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel, id },
      children: [node],
    };
  });
}

function isTable(node: Node): node is Element {
  return isElement(node) && node.tagName === 'table';
}

function paragraph(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'p', properties: {}, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** Consecutive plain nodes, and between them what only a component can show. */
export type Group =
  | { readonly is: 'html'; readonly nodes: readonly Node[] }
  | { readonly is: 'element'; readonly element: Element }
  | { readonly is: 'component'; readonly component: Component }
  | { readonly is: 'picture'; readonly element: Element };

export function groupsOf(nodes: readonly Node[]): Group[] {
  const groups: Group[] = [];
  let run: Node[] = [];
  const close = (): void => {
    if (run.length > 0) groups.push({ is: 'html', nodes: run });
    run = [];
  };
  for (const node of nodes) {
    const group = groupOf(node);
    if (!group) {
      run.push(node);
      continue;
    }
    close();
    groups.push(group);
  }
  close();
  return groups;
}

function groupOf(node: Node): Group | undefined {
  if (isComponent(node)) return { is: 'component', component: node };
  if (!isElement(node)) return undefined;
  const picture = onlyPicture(node);
  if (picture) return { is: 'picture', element: picture };
  return holdsMore(node) ? { is: 'element', element: node } : undefined;
}

/** The picture of a paragraph that holds nothing else. */
export function onlyPicture(node: Element): Element | undefined {
  if (node.tagName === 'img') return node;
  if (node.tagName !== 'p') return undefined;
  const inside = node.children.filter((child) => !isText(child) || child.value.trim() !== '');
  const [first] = inside;
  return inside.length === 1 && first && isElement(first) && first.tagName === 'img'
    ? first
    : undefined;
}

function holdsMore(node: Node): boolean {
  return childrenOf(node).some(
    (child) =>
      isComponent(child) || (isElement(child) && child.tagName === 'img') || holdsMore(child),
  );
}
