import type { ElementContent } from 'hast';

/** The words of a plain tree: paragraphs apart, list items and rows of tables on lines of their own. */
export function plainText(nodes: readonly ElementContent[]): string {
  return written(nodes)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

type Writing = (inside: string) => string;

const block: Writing = (inside) => `\n\n${inside.trim()}\n\n`;
const line: Writing = (inside) => `\n${inside.trim()}`;
const cell: Writing = (inside) => `${inside.trim()} | `;

const WRITING: Readonly<Record<string, Writing>> = {
  ...Object.fromEntries(
    'aside blockquote dl figcaption figure h1 h2 h3 h4 h5 h6 hr ol p pre section table ul'
      .split(' ')
      .map((name) => [name, block]),
  ),
  br: () => '\n',
  dd: line,
  dt: line,
  li: (inside) => `\n- ${inside.trim().replace(/\s*\n\s*/g, '\n')}`,
  td: cell,
  th: cell,
  tr: (inside) => `\n${inside.trim().replace(/\s+/g, ' ').replace(/ \|$/, '')}`,
};

function written(nodes: readonly ElementContent[]): string {
  return nodes.map(nodeWritten).join('');
}

function nodeWritten(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (node.type !== 'element') return '';
  const inside = written(node.children);
  return WRITING[node.tagName]?.(inside) ?? inside;
}
