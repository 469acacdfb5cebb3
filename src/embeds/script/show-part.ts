import type { Part } from '../panel-tree.ts';

/** Words become text and nothing else; an address is taken only if it leads to a page. */
export function showPart({ name, attributes, inside }: Part): HTMLElement {
  const shown = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if ((key !== 'href' && key !== 'action') || isPage(value)) shown.setAttribute(key, value);
  }
  shown.append(...inside.map((each) => (typeof each === 'string' ? each : showPart(each))));
  return shown;
}

function isPage(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
