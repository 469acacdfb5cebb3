import { LOCALES, type Both } from '../locale/locale.ts';
import { isInOther } from '../locale/written-in.ts';
import {
  childrenOf,
  isComponent,
  isElement,
  lineOf,
  textOf,
  type Node,
  type Tree,
} from './tree.ts';

/** For each language the lines of paragraphs and headings that are plainly not in it. */
export function linesNotIn(tree: Tree): Both<readonly number[]> {
  const passages = passagesOf(tree.children);
  const [vi, en] = LOCALES.map((locale) =>
    passages.filter((node) => isInOther(locale, textOf(node))).map(lineOf),
  );
  return { vi: vi ?? [], en: en ?? [] };
}

/** Quotations may be in any language, and cells of tables hold names. */
function passagesOf(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => {
    if (isComponent(node)) return passagesOf(childrenOf(node));
    if (!isElement(node) || /^(blockquote|table)$/.test(node.tagName)) return [];
    return /^(p|h[1-6])$/.test(node.tagName) || isTightItem(node)
      ? [node]
      : passagesOf(childrenOf(node));
  });
}

function isTightItem(node: Node): boolean {
  if (!isElement(node) || node.tagName !== 'li') return false;
  return !childrenOf(node).some((child) => isElement(child) && /^(p|ul|ol)$/.test(child.tagName));
}
