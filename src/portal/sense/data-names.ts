import type { Finding, Place } from '../../domain/finding.ts';
import type { Source } from '../../domain/source.ts';
import type { Manuscript } from '../../reading/manuscript.ts';
import { placeIn, placeInLists } from './data-place.ts';
import { FACTS, namingFindings, SOURCES, VOCABULARY, type Naming } from './names.ts';
import type { Evidence } from './evidence.ts';

const GLOSSARY_FILE = 'content/glossary.yaml';
const THEMES_FILE = 'content/asean/themes.yaml';
const FAQ_FILE = 'content/asean/faq.yaml';

/** What an edition, a province and the shared data name elsewhere has to be there. */
export function dataNameFindings({ manuscript }: Evidence): Finding[] {
  return [
    ...editionFindings(manuscript),
    ...provinceFindings(manuscript),
    ...themeFindings(manuscript),
    ...questionFindings(manuscript),
    ...referenceFindings(manuscript),
  ];
}

function editionFindings(manuscript: Manuscript): Finding[] {
  const { edition, vocabulary, facts, texts } = manuscript;
  const { audiences, figures, leaveOut, menu, sections, sectionNames } = edition;
  const file = `content/editions/${edition.id}/edition.yaml`;
  const entries = Object.fromEntries(texts.map(({ entry }) => [entry, true]));
  const inEdition = Object.fromEntries(sections.map((section) => [section, true]));
  const named = Object.keys(sectionNames);
  return [
    ...inFields(manuscript, file, [
      { field: 'menu', names: menu, known: inEdition, where: 'sections' },
      { field: 'audiences', names: audiences, known: vocabulary.audiences, where: VOCABULARY },
      { field: 'figures', names: figures, known: facts, where: FACTS },
      { field: 'leaveOut', names: leaveOut, known: entries, where: 'content/' },
    ]),
    ...namingFindings(
      { field: 'sectionNames', names: named, known: inEdition, where: 'sections' },
      (index) => placeIn(manuscript, file, 'sectionNames', named[index] ?? ''),
    ),
  ];
}

function provinceFindings(manuscript: Manuscript): Finding[] {
  const { provinces, facts } = manuscript;
  return Object.entries(provinces).flatMap(([id, { profile }]) =>
    inFields(manuscript, `content/provinces/${id}/province.yaml`, [
      { field: 'profile', names: profile, known: facts, where: FACTS },
    ]),
  );
}

function themeFindings(manuscript: Manuscript): Finding[] {
  const { themes, vocabulary } = manuscript;
  const known = vocabulary.countries;
  return themes.flatMap(({ chair }, index) =>
    namingFindings(
      { field: 'chair', names: [chair], known, where: VOCABULARY },
      placeIn(manuscript, THEMES_FILE, index, 'chair'),
    ),
  );
}

function questionFindings(manuscript: Manuscript): Finding[] {
  const { questions, vocabulary } = manuscript;
  return questions.flatMap(({ topics, audiences }, index) =>
    inFields(
      manuscript,
      FAQ_FILE,
      [
        { field: 'topics', names: topics, known: vocabulary.topics, where: VOCABULARY },
        { field: 'audiences', names: audiences, known: vocabulary.audiences, where: VOCABULARY },
      ],
      index,
    ),
  );
}

/** Lists of names in fields of a file, or of one thing in it, each name on its own line. */
function inFields(
  manuscript: Manuscript,
  file: string,
  namings: readonly Naming[],
  ...within: readonly number[]
): Finding[] {
  return namings.flatMap((naming) =>
    namingFindings(naming, (index) => placeIn(manuscript, file, ...within, naming.field, index)),
  );
}

/** Where statements of the shared data can be checked. */
function referenceFindings(manuscript: Manuscript): Finding[] {
  const { sources: known, facts, glossary, themes, questions } = manuscript;
  const references: readonly (readonly [string | Source | undefined, Place])[] = [
    ...Object.entries(facts).map(
      ([id, { source }]) => [source, placeInLists(manuscript, 'facts.yaml', id, 'source')] as const,
    ),
    ...Object.entries(glossary).map(
      ([id, { source }]) => [source, placeIn(manuscript, GLOSSARY_FILE, id, 'source')] as const,
    ),
    ...[themes, questions].flatMap((list, which) =>
      list.flatMap(({ sources }, index) =>
        sources.map((source, at) => {
          const file = which === 0 ? THEMES_FILE : FAQ_FILE;
          return [source, placeIn(manuscript, file, index, 'sources', at)] as const;
        }),
      ),
    ),
  ];
  return references.flatMap(([source, place]) =>
    typeof source === 'string'
      ? namingFindings({ field: 'source', names: [source], known, where: SOURCES }, place)
      : [],
  );
}
