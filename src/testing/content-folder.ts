import { stringify } from 'yaml';
import type { Finding } from '../domain/finding.ts';
import { buildPortal } from '../portal/build-portal.ts';
import { readEdition } from '../reading/read-edition.ts';
import { AVOIDED, FACTS, GLOSSARY, SOURCES } from './a-manuscript.ts';
import { VOCABULARY_FIELDS } from './a-vocabulary.ts';
import { EDITION_FIELDS, EDITION_ID, PROVINCE_FIELDS, PROVINCE_ID } from './an-edition.ts';
import { entryFiles, type EntryDraft } from './an-entry.ts';
import { NOW } from './now.ts';
import { tempFolder, type Files } from './temp-folder.ts';

export const EDITION_FILE = `content/editions/${EDITION_ID}/edition.yaml`;
export const PROVINCE_FILE = `content/provinces/${PROVINCE_ID}/province.yaml`;

/** The files of a small edition in which nothing is wrong, for tests that then spoil one thing. */
export function contentFiles(
  ...entries: readonly EntryDraft[]
): Record<string, string | Uint8Array> {
  return {
    [EDITION_FILE]: yaml(EDITION_FIELDS),
    [PROVINCE_FILE]: yaml(PROVINCE_FIELDS),
    'content/vocabulary.yaml': yaml(VOCABULARY_FIELDS),
    'content/sources.yaml': yaml(SOURCES),
    'content/facts.yaml': yaml(FACTS),
    'content/glossary.yaml': yaml(GLOSSARY),
    'content/terms.yaml': yaml(AVOIDED),
    ...Object.assign({}, ...entries.map((draft) => entryFiles(draft))),
  };
}

/** All findings on an edition made of these files. */
export async function checkContent(files: Files, now = NOW): Promise<readonly Finding[]> {
  using folder = tempFolder(files);
  const manuscript = await readEdition(folder.path, EDITION_ID);
  return buildPortal(manuscript, { now }).findings;
}

function yaml(data: unknown): string {
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}
