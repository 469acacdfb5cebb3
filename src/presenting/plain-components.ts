import type { Element } from 'hast';
import type { ComponentName } from '../domain/component.ts';
import { element } from '../markdown/element.ts';
import { milestonesIn } from '../markdown/milestones.ts';
import { attributeOf, type Component, type Node } from '../markdown/tree.ts';
import { textFor } from '../portal/entries.ts';
import { factRows, figureOf } from './figures.ts';
import { entryHref } from './items.ts';
import type { Page } from './page.ts';

type Plain = (component: Component, page: Page) => readonly Node[];

/** What each block of a text becomes where it is read elsewhere. Facts and terms are words by then. */
const PLAIN: Record<Exclude<ComponentName, 'Fact' | 'Term'>, Plain> = {
  Note: (component, { words }) => [
    element('aside', [
      element('p', [element('strong', [noteTitle(component, words.entry)])]),
      ...component.children,
    ]),
  ],
  Benefits: ({ children }) => [element('section', children)],
  Benefit: (component) => [
    element('section', [
      element(`h${component.level ?? 3}`, [attributeOf(component, 'title') ?? '']),
      ...component.children,
    ]),
  ],
  Milestones: (component) => [
    element(
      'ul',
      milestonesIn(component).map(({ when, nodes }) =>
        element('li', when ? [element('strong', [when]), ': ', ...nodes] : nodes),
      ),
    ),
  ],
  WovenShare: figure,
  Bars: figure,
  FactList: (component, page) => [
    element(
      'dl',
      factRows(names(component, 'facts'), page).flatMap(({ label, value, basis }) => [
        element('dt', [label]),
        element('dd', [`${value} (${basis})`]),
      ]),
    ),
  ],
  Entries: (component, page) => [
    element(
      'ul',
      names(component, 'ids').flatMap((id) => entryItem(id, page)),
    ),
  ],
};

/** Nothing for a component that texts may not use. */
export function plainComponent(component: Component, page: Page): readonly Node[] {
  const name = component.name ?? '';
  const isListed = (word: string): word is keyof typeof PLAIN => Object.hasOwn(PLAIN, word);
  return isListed(name) ? PLAIN[name](component, page) : [];
}

function figure(component: Component, page: Page): Element[] {
  const { columns, rows, source, asOf } = figureOf(attributeOf(component, 'facts') ?? '', page);
  const head = columns.map(({ label }) => element('th', [label], { scope: 'col' }));
  return [
    element('figure', [
      element('figcaption', [
        element('strong', [attributeOf(component, 'title') ?? '']),
        ` ${attributeOf(component, 'caption') ?? ''}`,
      ]),
      element('table', [
        element('thead', [element('tr', head)]),
        element(
          'tbody',
          rows.map(({ label, value }) =>
            element('tr', [element('td', [label]), element('td', [value])]),
          ),
        ),
      ]),
      element('p', [
        `${page.words.figures.source}: `,
        element('a', [source.label], { href: source.href }),
        asOf ? `. ${asOf}.` : '.',
      ]),
    ]),
  ];
}

function entryItem(id: string, page: Page): Element[] {
  const entry = page.portal.entry.get(id);
  if (!entry) return [];
  const { title, summary } = textFor(entry, page.locale).words;
  return [element('li', [element('a', [title], { href: entryHref(entry, page) }), `. ${summary}`])];
}

function noteTitle(component: Component, words: Page['words']['entry']): string {
  const names: Readonly<Record<string, string>> = {
    check: words.noteCheck,
    benefit: words.noteBenefit,
    archive: words.noteArchive,
  };
  return (
    attributeOf(component, 'title') ?? names[attributeOf(component, 'kind') ?? ''] ?? words.noteInfo
  );
}

function names(component: Component, attribute: string): string[] {
  return (attributeOf(component, attribute) ?? '').split(/\s+/).filter(Boolean);
}
