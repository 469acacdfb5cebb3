import { USUAL_COUNT } from '../domain/embed.ts';
import type { PanelData } from './panel-data.ts';
import { panelTree, type Part } from './panel-tree.ts';

interface Pasting {
  readonly level: number;
  readonly count?: number;
}

/** As static HTML, to be pasted or to be included by a server: no script, and no style needed. */
export function panelHtml(data: PanelData, { level, count = USUAL_COUNT }: Pasting): string {
  return partHtml(panelTree(data, { count, level }));
}

const WITHOUT_END = new Set(['input', 'meta', 'link', 'base']);
/** These stand on lines of their own, for people who look at what they paste. */
const BLOCKS = new Set(['section', 'ul', 'li', 'div']);

/** The page on embedding writes the same HTML in the browser, so this too stands on nothing. */
export function partHtml({ name, attributes, inside }: Part): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `<${name}${said.join('')}>`;
  if (WITHOUT_END.has(name)) return start;
  const parts = inside.map((each) => (typeof each === 'string' ? escaped(each) : partHtml(each)));
  const content = BLOCKS.has(name) ? `\n${parts.join('\n')}\n` : parts.join('');
  return `${start}${content}</${name}>`;
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
