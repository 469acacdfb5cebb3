import { factsFile } from '../domain/fact.ts';
import { avoidedTermsFile, glossaryFile } from '../domain/glossary.ts';
import { NO_QUIZ } from '../domain/quiz.ts';
import { sourcesFile } from '../domain/source.ts';
import type { Manuscript } from '../reading/manuscript.ts';
import { aVocabulary } from './a-vocabulary.ts';
import { anEdition, aProvince, PROVINCE_ID } from './an-edition.ts';

/** All that an edition without entries is made from. */
export function aManuscript(changes: Partial<Manuscript> = {}): Manuscript {
  return {
    edition: anEdition(),
    vocabulary: aVocabulary(),
    sources: sourcesFile.parse(SOURCES),
    facts: factsFile.parse(FACTS),
    glossary: glossaryFile.parse(GLOSSARY),
    avoided: avoidedTermsFile.parse(AVOIDED),
    themes: [],
    questions: [],
    quiz: NO_QUIZ,
    redirects: [],
    provinces: { [PROVINCE_ID]: aProvince() },
    plans: [],
    means: {},
    texts: [],
    attachments: [],
    pictures: [],
    files: [],
    dataLines: {},
    findings: [],
    ...changes,
  };
}

export const SOURCES = {
  'nguon-mot': {
    title: 'Nguồn một',
    publisher: 'Báo Một',
    url: 'https://www.bao-mot.vn/a',
    date: '2025-10-26',
  },
};

export const FACTS = {
  'so-thanh-vien': {
    value: 11,
    label: { vi: 'nước thành viên', en: 'member states' },
    asOf: '2025-10-26',
    source: 'nguon-mot',
  },
};

export const GLOSSARY = {
  rcep: {
    term: 'RCEP',
    full: { vi: 'Hiệp định RCEP', en: 'The RCEP Agreement' },
    means: { vi: 'Một hiệp định.', en: 'An agreement.' },
  },
};

export const AVOIDED = [
  {
    avoid: 'propaganda',
    locale: 'en',
    write: 'communication',
    because: { vi: 'Nghĩa xấu.', en: 'It misleads.' },
  },
];
