import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { editionSchema, type Edition } from '../domain/edition.ts';
import { factsFile } from '../domain/fact.ts';
import { finding, type Finding } from '../domain/finding.ts';
import { avoidedTermsFile, glossaryFile } from '../domain/glossary.ts';
import { KIND_FOLDERS } from '../domain/kind.ts';
import { NO_QUIZ, quizFile } from '../domain/quiz.ts';
import { faqFile, provinceSchema, redirectsFile, themesFile } from '../domain/shared-data.ts';
import { slugOf } from '../domain/slug.ts';
import { sourcesFile } from '../domain/source.ts';
import { vocabularyFile } from '../domain/vocabulary.ts';
import { termFindings } from './avoided-terms.ts';
import { walkFolder, type FolderContents } from './content-folders.ts';
import { inspectFiles } from './inspect-files.ts';
import { inspectPictures } from './inspect-pictures.ts';
import type { Manuscript } from './manuscript.ts';
import { NO_EDITION, NO_VOCABULARY } from './stand-ins.ts';
import { quizLinesOf } from './quiz-lines.ts';
import { readData } from './read-data.ts';
import { readText } from './read-text.ts';
import { orNearest } from './shape-findings.ts';
import type { Home } from './text.ts';

/** The editions there are: the folders of content/editions. */
export function editionIds(root: string): string[] {
  return readdirSync(join(root, 'content/editions'), { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Reads all that one edition is made from. The only place that knows how content lies on disk. */
export async function readEdition(root: string, id: string): Promise<Manuscript> {
  const data = <S extends z.ZodType>(file: string, schema: S, empty: z.output<S>) =>
    readData(root, `content/${file}`, schema, empty);
  const edition = data(`editions/${id}/edition.yaml`, editionSchema, undefined as never);
  const vocabulary = data('vocabulary.yaml', vocabularyFile, undefined as never);
  const provinceIds = edition.value?.provinces ?? [];
  const provinces = provinceIds.map((province) =>
    data(`provinces/${province}/province.yaml`, provinceSchema, undefined as never),
  );
  const places = ['', ...provinceIds.map((province) => `provinces/${province}/`)];
  const sources = places.map((place) => data(`${place}sources.yaml`, sourcesFile, {}));
  const facts = places.map((place) => data(`${place}facts.yaml`, factsFile, {}));
  const files = {
    glossary: data('glossary.yaml', glossaryFile, {}),
    avoided: data('terms.yaml', avoidedTermsFile, []),
    themes: data('asean/themes.yaml', themesFile, []),
    questions: data('asean/faq.yaml', faqFile, []),
    quiz: data('asean/quiz.yaml', quizFile, NO_QUIZ),
    redirects: data('redirects.yaml', redirectsFile, []),
  };
  const folders = foldersOf(id, provinceIds).map(({ folder, home }) =>
    walkFolder(root, folder, home),
  );
  const texts = folders
    .flatMap((folder) => folder.texts)
    .map((place) => {
      const source = readFileSync(join(root, place.file), 'utf8');
      const reading = readText(place, source);
      const terms = termFindings(place, source, files.avoided.value);
      return { ...reading, findings: [...reading.findings, ...terms] };
    });
  const attachments = folders.flatMap((folder) => folder.attachments);
  const everything = [
    edition,
    vocabulary,
    ...provinces,
    ...sources,
    ...facts,
    ...Object.values(files),
  ];
  return {
    edition: { ...(edition.value ?? NO_EDITION), id } satisfies Edition,
    vocabulary: vocabulary.value ?? NO_VOCABULARY,
    sources: Object.assign({}, ...sources.map(({ value }) => value)),
    facts: Object.assign({}, ...facts.map(({ value }) => value)),
    glossary: files.glossary.value,
    avoided: files.avoided.value,
    themes: files.themes.value,
    questions: files.questions.value,
    quiz: files.quiz.value,
    quizLines: quizLinesOf(files.quiz),
    redirects: files.redirects.value,
    provinces: Object.fromEntries(
      provinceIds.flatMap((province, index) => {
        const value = provinces[index]?.value;
        return value ? [[province, value]] : [];
      }),
    ),
    texts: texts.flatMap(({ text }) => (text ? [text] : [])),
    attachments,
    pictures: await inspectPictures(root, attachments),
    files: await inspectFiles(root, attachments),
    findings: [
      ...everything.flatMap(({ findings }) => findings),
      ...folders.flatMap(folderFindings),
      ...texts.flatMap(({ findings }) => findings),
    ],
  };
}

function foldersOf(id: string, provinceIds: readonly string[]): { folder: string; home: Home }[] {
  return [
    { folder: 'content/asean', home: { of: 'asean' } },
    ...provinceIds.map((province) => ({
      folder: `content/provinces/${province}`,
      home: { of: 'province', id: province } satisfies Home,
    })),
    { folder: `content/editions/${id}`, home: { of: 'edition', id } },
  ];
}

function folderFindings({ misplaced, names }: FolderContents): Finding[] {
  const kindFolders = Object.values(KIND_FOLDERS);
  return [
    ...misplaced.map(({ file, folder }) =>
      finding(
        'misplaced-entry',
        { file },
        {
          folder,
          choices: kindFolders.join(', '),
          nearest: orNearest(folder.split('/')[0] ?? folder, kindFolders),
        },
      ),
    ),
    ...names.flatMap((file) => nameFindings(file)),
  ];
}

function nameFindings(file: string): Finding[] {
  const bad = file.split('/').find((name) => !/^[a-z0-9._-]+$/.test(name));
  if (bad === undefined) return [];
  const dot = bad.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [bad.slice(0, dot), bad.slice(dot)] : [bad, ''];
  const better = slugOf(stem) + extension.toLowerCase();
  return [finding('file-name', { file }, { name: bad.normalize('NFC'), better })];
}
