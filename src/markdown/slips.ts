import {
  childrenOf,
  everyNode,
  isComponent,
  isElement,
  isText,
  lineOf,
  textOf,
  type Node,
  type Tree,
} from './tree.ts';

/** What was meant as Markdown and is not: readers would see the signs themselves. */
export interface Slip {
  readonly is:
    | 'heading'
    | 'empty-heading'
    | 'list'
    | 'table'
    | 'link'
    | 'empty-link'
    | 'vague-link'
    | 'footnote'
    | 'bold';
  /** The words as they would be shown. */
  readonly text: string;
  readonly line: number;
}

/** Slips in the order of the text. */
export function slipsOf(tree: Tree): Slip[] {
  const nodes = [...everyNode(tree)];
  const blocks = nodes.filter(holdsWords).map((node) => ({ node, lines: linesOf(node) }));
  return [
    ...nodes.flatMap(inLink),
    ...blocks.flatMap(({ node, lines }, index) => [
      ...inBlock(node, lines),
      // Items that Word made are one list, however many there are.
      ...(isList(lines) && !isList(blocks[index - 1]?.lines ?? []) ? [listIn(node, lines)] : []),
      // A table with empty lines between its rows is many paragraphs, and one mistake.
      ...(isTable(lines) && !isTable(blocks[index - 1]?.lines ?? []) ? [tableIn(node, lines)] : []),
    ]),
  ];
}

/** Words that say nothing of where a link leads: in a list of links they are all alike. */
const VAGUE =
  /^(?:(?:bấm |nhấn |xem )?(?:vào )?(?:tại |ở )?đây|xem thêm|xem tiếp|chi tiết|(?:click )?here|(?:read )?more|this (?:page|link)|link)[.…]?$/iu;
/** Where the parser leads from `[^1]`. */
const NOTE = /^#user-content-fn-/;

function inLink(node: Node): Slip[] {
  if (!isElement(node) || node.tagName !== 'a') return [];
  const href = String(node.properties['href']);
  const line = lineOf(node);
  if (isEmpty(node)) return [{ is: 'empty-link', text: href, line }];
  const text = textOf(node).trim();
  if (NOTE.test(href)) return [{ is: 'footnote', text: `[^${text}]`, line }];
  return VAGUE.test(text) ? [{ is: 'vague-link', text, line }] : [];
}

function inBlock(node: Node, lines: readonly string[]): Slip[] {
  if (isHeading(node))
    return isEmpty(node) ? [{ is: 'empty-heading', text: '', line: lineOf(node) }] : [];
  return lines.flatMap((text, index) => {
    const line = lineOf(node) + index;
    const links = text.match(LINK) ?? [];
    return [
      ...(isHeadingMeant(text, lines) ? [{ is: 'heading' as const, text, line }] : []),
      ...links.map((link) => ({ is: 'link' as const, text: link, line })),
      ...(text.includes('**') ? [{ is: 'bold' as const, text, line }] : []),
    ];
  });
}

/** `##Lợi ích`; with one sign only where it stands alone and is no hashtag. */
function isHeadingMeant(text: string, lines: readonly string[]): boolean {
  return /^#{2,6}[^\s#]/.test(text) || (lines.length === 1 && /^#\p{L}[^#]*\s[^#]*$/u.test(text));
}

/** `[x](entry: y)`, `[x] (entry:y)`, `![x](anh 1.jpg)`. */
const LINK =
  /!\[[^\]\n]*\]\s?\([^)\n]*\)|\[[^\]\n]+\]\s?\(\s*(?:entry|section|pillar|topic|audience|province|view|https?|mailto)\s*:[^)\n]*\)?/g;

/** The bullets of Word: Markdown knows `-`. */
const BULLET = /^[•·▪●◦‣■□➢✓❖]\s*\S/u;

function isList(lines: readonly string[]): boolean {
  return lines.some((line) => BULLET.test(line));
}

function listIn(node: Node, lines: readonly string[]): Slip {
  const first = lines.findIndex((line) => BULLET.test(line));
  return { is: 'list', text: lines[first] ?? '', line: lineOf(node) + first };
}

function isTable(lines: readonly string[]): boolean {
  return (
    lines.some((line) => /^\|.*\|$/.test(line)) ||
    lines.filter((line) => line.includes(' | ')).length > 1
  );
}

function tableIn(node: Node, lines: readonly string[]): Slip {
  const first = Math.max(
    0,
    lines.findIndex((line) => line.includes('|')),
  );
  return { is: 'table', text: lines[first] ?? '', line: lineOf(node) + first };
}

function holdsWords(node: Node): boolean {
  return isElement(node) && /^(p|li|t[dh]|h[1-6])$/.test(node.tagName);
}

function isHeading(node: Node): boolean {
  return isElement(node) && /^h[1-6]$/.test(node.tagName);
}

function isEmpty(node: Node): boolean {
  return childrenOf(node).every((child) => isText(child) && child.value.trim() === '');
}

function linesOf(node: Node): string[] {
  return childrenOf(node)
    .map(wordsOf)
    .join('')
    .split('\n')
    .map((line) => line.trim());
}

/** The words of a block itself: those of blocks inside it are their own, and code is shown as it is. */
function wordsOf(node: Node): string {
  if (isText(node)) return node.value;
  if (isElement(node) && /^(p|[uo]l|table|pre|code)$/.test(node.tagName)) return '';
  return isElement(node) || isComponent(node) ? childrenOf(node).map(wordsOf).join('') : '';
}
