import type { ReadGuide } from '../query/guide.ts';
import type { Understanding } from '../query/understand.ts';
import { writeState, type SearchState } from './address.ts';
import { element } from './element.ts';
import type { Gathered } from './gather.ts';
import { say, type PageData } from './page-data.ts';

/** How the query was understood, and the way back to what was typed. */
export function notesOf(
  understood: Understanding,
  gathered: Gathered,
  state: SearchState,
  guide: ReadGuide,
  data: PageData,
): HTMLElement[] {
  const { words } = data;
  const { query, exactly } = state;
  return [
    ...(understood.readAs === undefined ? [] : [readAs(understood.readAs, state, data)]),
    ...(exactly ? [back(state, data)] : []),
    ...(gathered.isLooser ? [element('p', {}, say(words.looser, { query }))] : []),
    ...(gathered.isPartly ? [element('p', {}, words.partly)] : []),
    ...understood.former.map((name) => formerNote(name, data)),
    ...understood.terms.map(([id, term, full]) => {
      const label = term === full ? term : `${term} – ${full}`;
      const link = element('a', { href: `${data.base}${guide.glossary}#${id}` }, label);
      return element('p', {}, `${words.term}: `, link);
    }),
  ];
}

function readAs(shown: string, state: SearchState, { words }: PageData): HTMLElement {
  const [before = '', after = ''] = words.readAs.split('{query}');
  const undo = element(
    'a',
    { href: writeState({ ...state, exactly: true }), 'data-undo': true },
    say(words.exactly, { query: state.query }),
  );
  return element('p', {}, before, element('b', {}, shown), `${after} `, undo);
}

function back(state: SearchState, { words }: PageData): HTMLElement {
  const link = element('a', { href: writeState({ ...state, exactly: false }) }, words.inexactly);
  return element('p', {}, link);
}

function formerNote(
  [name, today, path]: Understanding['former'][number],
  { words, base }: PageData,
): HTMLElement {
  if (path === '') return element('p', {}, say(words.formerlyElsewhere, { name, today }));
  return element(
    'p',
    {},
    element('a', { href: base + path }, say(words.formerly, { name, today })),
  );
}
