import { FACETS, type Chosen, type Facet } from '../query/facets.ts';

/** What the address of a search says, so that it can be shared. */
export interface SearchState {
  readonly query: string;
  readonly chosen: Chosen;
  readonly sort: 'fit' | 'date';
  /** The query is taken as it was typed. */
  readonly exactly: boolean;
  readonly archive: boolean;
}

export function readState(search: string): SearchState {
  const asked = new URLSearchParams(search);
  return {
    query: (asked.get('q') ?? '').normalize('NFC').trim().slice(0, 200),
    chosen: chosenFrom((facet) => asked.getAll(facet)),
    sort: asked.get('sort') === 'date' ? 'date' : 'fit',
    exactly: asked.get('exact') === '1',
    archive: asked.get('archive') === '1',
  };
}

export function writeState({ query, chosen, sort, exactly, archive }: SearchState): string {
  const said = new URLSearchParams();
  if (query !== '') said.set('q', query);
  for (const facet of FACETS) for (const value of chosen[facet]) said.append(facet, value);
  if (sort === 'date') said.set('sort', 'date');
  if (exactly) said.set('exact', '1');
  if (archive) said.set('archive', '1');
  const text = said.toString();
  return text === '' ? '' : `?${text}`;
}

/** A new question: nothing chosen, nothing insisted on. */
export function freshState(query: string): SearchState {
  return {
    query: query.normalize('NFC').trim(),
    chosen: chosenFrom(() => []),
    sort: 'fit',
    exactly: false,
    archive: false,
  };
}

export function toggled(chosen: Chosen, facet: Facet, value: string): Chosen {
  const values = chosen[facet];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...chosen, [facet]: next };
}

function chosenFrom(valuesOf: (facet: Facet) => string[]): Chosen {
  return {
    kind: valuesOf('kind'),
    pillar: valuesOf('pillar'),
    topic: valuesOf('topic'),
    place: valuesOf('place'),
    year: valuesOf('year'),
  };
}
