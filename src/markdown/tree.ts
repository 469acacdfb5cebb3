import type { Element, Root, RootContent, Text } from 'hast';

interface JsxAttribute {
  readonly type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  readonly name?: string;
  readonly value?: string | null | { readonly value: string };
}

/** A component in a text: `<Fact id="…" />`. */
export interface Component {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: readonly JsxAttribute[];
  children: Node[];
  position?: Element['position'];
  /** The level a heading inside it has: one below the heading it stands under. */
  level?: number;
}

/** Code in a text. Content is never code, so these only ever become findings. */
export interface Code {
  type: 'mdxFlowExpression' | 'mdxTextExpression' | 'mdxjsEsm';
  value: string;
  position?: Element['position'];
}

export type Node = RootContent | Component | Code;

export interface Tree {
  type: 'root';
  children: Node[];
}

export function isElement(node: Node): node is Element {
  return node.type === 'element';
}

export function isText(node: Node): node is Text {
  return node.type === 'text';
}

export function isComponent(node: Node): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function isCode(node: Node): node is Code {
  return (
    node.type === 'mdxFlowExpression' ||
    node.type === 'mdxTextExpression' ||
    node.type === 'mdxjsEsm'
  );
}

export function childrenOf(node: Node | Tree | Root): Node[] {
  return 'children' in node ? (node.children as Node[]) : []; // hast's own children are a subset of Node
}

/** Every node, parents before children. Depth is bounded by the parser, not by us, so no recursion. */
export function* everyNode(tree: Tree): Generator<Node> {
  const waiting = tree.children.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    waiting.push(...childrenOf(node).toReversed());
  }
}

/** The words a reader sees in a node. */
export function textOf(node: Node | Tree): string {
  if ('value' in node && node.type === 'text') return node.value;
  return childrenOf(node).map(textOf).join('');
}

export function attributeOf(component: Component, name: string): string | undefined {
  const found = component.attributes.find((attribute) => attribute.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

export function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}
