import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { editionSchema } from '../domain/edition.ts';
import { factsFile } from '../domain/fact.ts';
import { formerNamesFile } from '../domain/former-names.ts';
import { avoidedTermsFile, glossaryFile } from '../domain/glossary.ts';
import { sameWordsFile } from '../domain/same-words.ts';
import { NO_QUIZ, quizFile } from '../domain/quiz.ts';
import { faqFile, provinceSchema, redirectsFile, themesFile } from '../domain/shared-data.ts';
import { sourcesFile } from '../domain/source.ts';
import { vocabularyFile } from '../domain/vocabulary.ts';
import type { Manuscript } from './manuscript.ts';
import { readData, type DataReading } from './read-data.ts';
import { readPlans } from './read-plans.ts';
import { NO_EDITION, NO_VOCABULARY } from './stand-ins.ts';

/** The files of data there can be, by where they lie. Nothing reads another. */
export const DATA_FILES = {
  content: [
    'facts.yaml',
    'former-names.yaml',
    'glossary.yaml',
    'plan-means.yaml',
    'redirects.yaml',
    'same-words.yaml',
    'sources.yaml',
    'terms.yaml',
    'vocabulary.yaml',
  ],
  asean: ['faq.yaml', 'quiz.yaml', 'themes.yaml'],
  province: ['facts.yaml', 'province.yaml', 'sources.yaml'],
  edition: ['edition.yaml'],
} as const;

const NO_WORDS = { vi: [], en: [] };

type Data = Pick<
  Manuscript,
  | 'edition'
  | 'vocabulary'
  | 'sources'
  | 'facts'
  | 'glossary'
  | 'avoided'
  | 'themes'
  | 'questions'
  | 'quiz'
  | 'redirects'
  | 'provinces'
  | 'plans'
  | 'means'
>;

/** All files of data that one edition is made from. */
export function readDataFiles(
  root: string,
  id: string,
): { data: Data; readings: readonly DataReading<unknown>[] } {
  const data = <S extends z.ZodType>(file: string, schema: S, empty: z.output<S>) =>
    readData(root, `content/${file}`, schema, empty);
  const edition = data(`editions/${id}/edition.yaml`, editionSchema, undefined as never); // nothing can stand in
  const vocabulary = data('vocabulary.yaml', vocabularyFile, undefined as never); // nor here
  const provinceIds = edition.value?.provinces ?? [];
  const provinces = provinceIds.map((province) =>
    data(`provinces/${province}/province.yaml`, provinceSchema, undefined as never),
  );
  const places = ['', ...provinceIds.map((province) => `provinces/${province}/`)];
  const sources = places.map((place) => data(`${place}sources.yaml`, sourcesFile, {}));
  const facts = places.map((place) => data(`${place}facts.yaml`, factsFile, {}));
  const shared = {
    glossary: data('glossary.yaml', glossaryFile, {}),
    avoided: data('terms.yaml', avoidedTermsFile, []),
    themes: data('asean/themes.yaml', themesFile, []),
    questions: data('asean/faq.yaml', faqFile, []),
    quiz: data('asean/quiz.yaml', quizFile, NO_QUIZ),
    redirects: data('redirects.yaml', redirectsFile, []),
  };
  const { plans, means, readings: ofPlans } = readPlans(root, edition.value?.plans ?? []);
  const ofSearch = [
    data('former-names.yaml', formerNamesFile, []),
    data('same-words.yaml', sameWordsFile, NO_WORDS),
  ];
  return {
    data: {
      edition: { ...(edition.value ?? NO_EDITION), id },
      vocabulary: vocabulary.value ?? NO_VOCABULARY,
      sources: Object.assign({}, ...sources.map(({ value }) => value)),
      facts: Object.assign({}, ...facts.map(({ value }) => value)),
      glossary: shared.glossary.value,
      avoided: shared.avoided.value,
      themes: shared.themes.value,
      questions: shared.questions.value,
      quiz: shared.quiz.value,
      redirects: shared.redirects.value,
      plans,
      means,
      provinces: Object.fromEntries(
        provinceIds.flatMap((province, index) => {
          const value = provinces[index]?.value;
          return value ? [[province, value]] : [];
        }),
      ),
    },
    readings: [
      edition,
      vocabulary,
      ...provinces,
      ...sources,
      ...facts,
      ...Object.values(shared),
      ...ofPlans,
      ...ofSearch,
    ],
  };
}

/** Files that lie beside the shared lists, such as a list under a name that nothing reads. */
export function filesBesideLists(root: string): string[] {
  return readdirSync(join(root, 'content'), { withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map(({ name }) => `content/${name}`)
    .sort();
}
