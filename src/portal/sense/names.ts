import { finding, type Finding } from '../../domain/finding.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Text } from '../../reading/text.ts';
import type { Evidence } from './sense.ts';

/** Everything that names something elsewhere has to name something that is there. */
export function nameFindings({ manuscript }: Evidence): Finding[] {
  return [
    ...manuscript.texts.flatMap((text) => [
      ...fieldFindings(text, manuscript),
      ...componentFindings(text, manuscript),
    ]),
    ...editionFindings(manuscript),
  ];
}

type Manuscript = Evidence['manuscript'];

interface Naming {
  readonly field: string;
  readonly names: readonly (string | undefined)[];
  readonly known: readonly string[];
  readonly where: string;
}

function fieldFindings(text: Text, manuscript: Manuscript): Finding[] {
  const { shared } = text;
  if (!shared) return [];
  return namingsOf(shared, manuscript).flatMap(({ field, names, known, where }) =>
    names
      .filter((name): name is string => name !== undefined && !known.includes(name))
      .map((name) =>
        finding(
          'unknown-name',
          { file: text.file, line: text.lines[field] },
          { field, name, where, nearest: suggestion(name, known) },
        ),
      ),
  );
}

function namingsOf(shared: NonNullable<Text['shared']>, manuscript: Manuscript): Naming[] {
  const { vocabulary, provinces, facts, sources } = manuscript;
  const VOCABULARY = 'content/vocabulary.yaml';
  const references = shared.sources.filter((source) => typeof source === 'string');
  const namings: Naming[] = [
    {
      field: 'topics',
      names: shared.topics,
      known: Object.keys(vocabulary.topics),
      where: VOCABULARY,
    },
    {
      field: 'audiences',
      names: shared.audiences,
      known: Object.keys(vocabulary.audiences),
      where: VOCABULARY,
    },
    {
      field: 'form',
      names: [shared.form],
      known: Object.keys(vocabulary.forms),
      where: VOCABULARY,
    },
    {
      field: 'provinces',
      names: shared.provinces ?? [],
      known: Object.keys(provinces),
      where: 'edition.yaml',
    },
    { field: 'sources', names: references, known: Object.keys(sources), where: 'sources.yaml' },
  ];
  const countries = Object.keys(vocabulary.countries);
  const factIds = Object.keys(facts);
  if (shared.kind === 'document') {
    namings.push({
      field: 'issuer',
      names: [shared.issuer],
      known: Object.keys(vocabulary.issuers),
      where: VOCABULARY,
    });
  }
  if (shared.kind === 'product') {
    namings.push({ field: 'markets', names: shared.markets, known: countries, where: VOCABULARY });
  }
  if (shared.kind === 'cooperation') {
    namings.push({
      field: 'countries',
      names: shared.countries,
      known: countries,
      where: VOCABULARY,
    });
  }
  if (shared.kind === 'member') {
    namings.push(
      { field: 'area', names: [shared.area], known: factIds, where: 'facts.yaml' },
      { field: 'population', names: [shared.population], known: factIds, where: 'facts.yaml' },
    );
  }
  if (shared.kind === 'investment') {
    namings.push({ field: 'facts', names: shared.facts, known: factIds, where: 'facts.yaml' });
  }
  return namings;
}

function componentFindings({ file, outline }: Text, { facts, glossary }: Manuscript): Finding[] {
  const factIds = Object.keys(facts);
  const termIds = Object.keys(glossary);
  return outline.components.flatMap(({ name, attributes, line }) => {
    const named = name === 'Fact' ? [attributes['id']] : (attributes['facts']?.split(/\s+/) ?? []);
    const unknownFacts = named.filter((id) => id !== undefined && !factIds.includes(id));
    const term = name === 'Term' ? attributes['id'] : undefined;
    return [
      ...unknownFacts.map((id = '') =>
        finding('unknown-fact', { file, line }, { id, nearest: suggestion(id, factIds) }),
      ),
      ...(term !== undefined && !termIds.includes(term)
        ? [
            finding(
              'unknown-term',
              { file, line },
              { id: term, nearest: suggestion(term, termIds) },
            ),
          ]
        : []),
    ];
  });
}

function editionFindings({ edition, vocabulary, facts, provinces }: Manuscript): Finding[] {
  const file = `content/editions/${edition.id}/edition.yaml`;
  const profile = Object.values(provinces).flatMap((province) => province.profile);
  const namings: Naming[] = [
    {
      field: 'audiences',
      names: edition.audiences ?? [],
      known: Object.keys(vocabulary.audiences),
      where: 'content/vocabulary.yaml',
    },
    {
      field: 'figures',
      names: edition.figures ?? [],
      known: Object.keys(facts),
      where: 'facts.yaml',
    },
    { field: 'profile', names: profile, known: Object.keys(facts), where: 'facts.yaml' },
  ];
  return namings.flatMap(({ field, names, known, where }) =>
    names
      .filter((name): name is string => name !== undefined && !known.includes(name))
      .map((name) =>
        finding('unknown-name', { file }, { field, name, where, nearest: suggestion(name, known) }),
      ),
  );
}

/** ` ("so-thanh-vien")`: what the editor may have meant, ready to stand in a sentence. */
export function suggestion(name: string, known: Iterable<string>): string {
  const found = nearest(name, known);
  return found === undefined ? '' : ` ("${found}")`;
}
