import type { Finding } from '../../domain/finding.ts';
import type { Source } from '../../domain/source.ts';
import type { Manuscript } from '../../reading/manuscript.ts';
import { FACTS, namingFindings, SOURCES, VOCABULARY, type Naming } from './names.ts';
import type { Evidence } from './sense.ts';

/** What an edition, a province and the shared data name elsewhere has to be there. */
export function dataNameFindings({ manuscript }: Evidence): Finding[] {
  return [
    ...editionFindings(manuscript),
    ...provinceFindings(manuscript),
    ...referenceFindings(manuscript),
  ];
}

function editionFindings(manuscript: Manuscript): Finding[] {
  const { edition, vocabulary, facts, texts } = manuscript;
  const { audiences, figures, leaveOut } = edition;
  const file = `content/editions/${edition.id}/edition.yaml`;
  const entries = Object.fromEntries(texts.map(({ entry }) => [entry, true]));
  const namings: Naming[] = [
    { field: 'audiences', names: audiences, known: vocabulary.audiences, where: VOCABULARY },
    { field: 'figures', names: figures, known: facts, where: FACTS },
    { field: 'leaveOut', names: leaveOut, known: entries, where: 'content/' },
  ];
  return namings.flatMap((naming) => namingFindings(naming, { file }));
}

function provinceFindings({ provinces, facts }: Manuscript): Finding[] {
  return Object.entries(provinces).flatMap(([id, { profile }]) =>
    namingFindings(
      { field: 'profile', names: profile, known: facts, where: FACTS },
      { file: `content/provinces/${id}/province.yaml` },
    ),
  );
}

/** Where statements of the shared data can be checked. */
function referenceFindings({ sources, facts, glossary, themes, questions }: Manuscript): Finding[] {
  const named: readonly (readonly [file: string, (string | Source | undefined)[]])[] = [
    ['content/facts.yaml', Object.values(facts).map(({ source }) => source)],
    ['content/glossary.yaml', Object.values(glossary).map(({ source }) => source)],
    ['content/asean/themes.yaml', themes.flatMap((theme) => theme.sources)],
    ['content/asean/faq.yaml', questions.flatMap((question) => question.sources)],
  ];
  return named.flatMap(([file, references]) => {
    const names = references.filter((reference) => typeof reference === 'string');
    return namingFindings({ field: 'source', names, known: sources, where: SOURCES }, { file });
  });
}
