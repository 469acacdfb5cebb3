import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { USUAL_COUNT } from '../domain/embed.ts';
import { element } from '../markdown/element.ts';
import type { PanelData } from './panel-data.ts';
import { panelTree, type Part } from './panel-tree.ts';

/** As static HTML, to be pasted or to be included by a server: no script, and no style needed. */
export function panelHtml(data: PanelData, { level }: { readonly level: number }): string {
  return toHtml(elementOf(panelTree(data, { count: USUAL_COUNT, level })));
}

/** These stand on lines of their own, for people who look at what they paste. */
const BLOCKS = new Set(['section', 'ul', 'li', 'div']);

function elementOf({ name, attributes, inside }: Part): Element {
  const children = inside.map((each) => (typeof each === 'string' ? each : elementOf(each)));
  if (!BLOCKS.has(name)) return element(name, children, attributes);
  return element(name, ['\n', ...children.flatMap((child) => [child, '\n'])], attributes);
}
