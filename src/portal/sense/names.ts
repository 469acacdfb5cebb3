import type { Shared } from '../../domain/entry/entry.ts';
import { finding, type Finding, type Place } from '../../domain/finding.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Manuscript } from '../../reading/manuscript.ts';
import type { Text } from '../../reading/text.ts';
import type { Evidence } from './evidence.ts';

/** What a text names elsewhere has to be there: in its fields, and in its components. */
export function nameFindings({ manuscript }: Evidence): Finding[] {
  return manuscript.texts.flatMap((text) => [
    ...fieldFindings(text, manuscript),
    ...componentFindings(text, manuscript),
  ]);
}

export interface Naming {
  readonly field: string;
  readonly names: readonly (string | undefined)[];
  /** Whose keys are the names there are. */
  readonly known: Readonly<Record<string, unknown>>;
  readonly where: string;
}

export function namingFindings(
  { field, names, known, where }: Naming,
  /** One for all names, or one for each by its number. */
  place: Place | ((index: number) => Place),
): Finding[] {
  return names.flatMap((name, index) => {
    if (name === undefined || Object.hasOwn(known, name)) return [];
    const near = suggestion(name, Object.keys(known)) || choices(Object.keys(known));
    const values = { field, name, where, nearest: near };
    return [finding('unknown-name', typeof place === 'function' ? place(index) : place, values)];
  });
}

/** ` ("so-thanh-vien")`: what the editor may have meant, ready to stand in a sentence. */
export function suggestion(name: string, known: Iterable<string>): string {
  const found = nearest(name, known);
  return found === undefined ? '' : ` ("${found}")`;
}

/** Where nothing is near and there are few, all that there are. */
function choices(known: readonly string[]): string {
  return known.length > 0 && known.length <= MOST_CHOICES ? ` (${known.join(', ')})` : '';
}

const MOST_CHOICES = 12;

export const VOCABULARY = 'content/vocabulary.yaml';
export const FACTS = 'facts.yaml';
export const SOURCES = 'sources.yaml';

function fieldFindings({ file, shared, lines }: Text, manuscript: Manuscript): Finding[] {
  if (!shared) return [];
  return [...commonNamings(shared, manuscript), ...kindNamings(shared, manuscript)].flatMap(
    (naming) => namingFindings(naming, { file, line: lines[naming.field] }),
  );
}

function commonNamings(shared: Shared, { vocabulary, provinces, sources }: Manuscript): Naming[] {
  const { topics, audiences, forms } = vocabulary;
  const references = shared.sources.filter((source) => typeof source === 'string');
  return [
    { field: 'topics', names: shared.topics, known: topics, where: VOCABULARY },
    { field: 'audiences', names: shared.audiences, known: audiences, where: VOCABULARY },
    { field: 'form', names: [shared.form], known: forms, where: VOCABULARY },
    {
      field: 'provinces',
      names: shared.provinces ?? [],
      known: provinces,
      where: 'edition.yaml',
    },
    { field: 'sources', names: references, known: sources, where: SOURCES },
  ];
}

function kindNamings(shared: Shared, { vocabulary, facts }: Manuscript): Naming[] {
  const { countries, issuers } = vocabulary;
  const inFacts = { known: facts, where: FACTS };
  const inCountries = { known: countries, where: VOCABULARY };
  switch (shared.kind) {
    case 'document':
      return [{ field: 'issuer', names: [shared.issuer], known: issuers, where: VOCABULARY }];
    case 'product':
      return [{ field: 'markets', names: shared.markets, ...inCountries }];
    case 'cooperation':
      return [{ field: 'countries', names: shared.countries, ...inCountries }];
    case 'partner':
      return [{ field: 'country', names: [shared.country], ...inCountries }];
    case 'member':
      return [
        { field: 'country', names: [shared.country], ...inCountries },
        { field: 'area', names: [shared.area], ...inFacts },
        { field: 'population', names: [shared.population], ...inFacts },
      ];
    case 'investment':
      return [{ field: 'facts', names: shared.facts, ...inFacts }];
    default:
      return [];
  }
}

function componentFindings({ file, outline }: Text, { facts, glossary }: Manuscript): Finding[] {
  return outline.components.flatMap(({ name, attributes, line }) => {
    const ids = attributes['id'] === undefined ? [] : [attributes['id']];
    const terms = name === 'Term' ? ids : [];
    const named = name === 'Fact' ? ids : (attributes['facts']?.split(/\s+/) ?? []);
    return [
      ...unknown('unknown-term', terms, glossary, { file, line }),
      ...unknown('unknown-fact', named, facts, { file, line }),
    ];
  });
}

function unknown(
  rule: 'unknown-term' | 'unknown-fact',
  ids: readonly string[],
  known: Readonly<Record<string, unknown>>,
  place: { readonly file: string; readonly line: number },
): Finding[] {
  return ids
    .filter((id) => !Object.hasOwn(known, id))
    .map((id) => finding(rule, place, { id, nearest: suggestion(id, Object.keys(known)) }));
}
