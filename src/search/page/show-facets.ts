import { countFacet, FACETS, type Chosen, type Facet, type FacetCount } from '../query/facets.ts';
import type { LedgerRow } from '../query/ledger.ts';
import type { SearchState } from './address.ts';
import { element, part } from './element.ts';
import { say, type PageData } from './page-data.ts';

export type Toggle = (facet: Facet, value: string) => void;

/** Long facets show their commonest values. */
const MOST_VALUES = 12;

/** Draws the facets with their counts, and the chosen ones as chips. */
export function showFacets(
  root: HTMLElement,
  rows: readonly LedgerRow[],
  { chosen }: SearchState,
  data: PageData,
  toggle: Toggle,
): void {
  const groups = FACETS.flatMap((facet) => {
    const counts = countFacet(rows, facet, chosen).filter(({ value }) =>
      labelOf(facet, value, data),
    );
    const isChoice = counts.length > 1 || chosen[facet].length > 0;
    return isChoice ? [facetGroup(facet, counts, chosen, data, toggle)] : [];
  });
  const focused = document.activeElement?.id;
  part(root, 'facet-groups').replaceChildren(...groups);
  // What was just ticked is drawn anew: the focus stays on it.
  if (focused?.startsWith('facet-')) document.getElementById(focused)?.focus();
  const chips = FACETS.flatMap((facet) =>
    chosen[facet].map((value) => chip(facet, value, data, toggle)),
  );
  part(root, 'chips').replaceChildren(...chips);
  part(root, 'chosen-count').textContent =
    chips.length > 0 ? say(data.words.chosen, { count: chips.length }) : '';
}

function facetGroup(
  facet: Facet,
  counts: readonly FacetCount[],
  chosen: Chosen,
  data: PageData,
  toggle: Toggle,
): HTMLElement {
  const options = counts.slice(0, MOST_VALUES).map(({ value, count }) => {
    const id = `facet-${facet}-${value}`;
    const box = element('input', {
      type: 'checkbox',
      id,
      checked: chosen[facet].includes(value),
    });
    box.addEventListener('change', () => toggle(facet, value));
    const label = element('span', {}, labelOf(facet, value, data));
    const number = element('span', { class: 'count' }, String(count));
    return element('label', { class: 'facet-option', for: id }, box, label, number);
  });
  return element('fieldset', {}, element('legend', {}, data.words[facet]), ...options);
}

function chip(facet: Facet, value: string, data: PageData, toggle: Toggle): HTMLElement {
  const label = labelOf(facet, value, data);
  const hidden = element('span', { class: 'visually-hidden' }, `, ${data.words.remove}`);
  const cross = element('span', { 'aria-hidden': 'true' }, '×');
  const link = element(
    'a',
    { href: '#', role: 'button', class: 'chip-remove' },
    label,
    cross,
    hidden,
  );
  link.addEventListener('click', (event) => {
    event.preventDefault();
    toggle(facet, value);
  });
  return element('li', {}, link);
}

function labelOf(facet: Facet, value: string, { labels }: PageData): string {
  return facet === 'year' ? value : (labels[facet][value] ?? '');
}
