import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { patternsOf } from './avoided-terms.ts';
import { walkFolder } from './content-folders.ts';
import { filesBesideLists, readDataFiles } from './data-files.ts';
import { dataWordFindings } from './data-words.ts';
import { folderFindings, unreadFindings } from './folder-findings.ts';
import { homesOf } from './homes.ts';
import { inspectFiles } from './inspect-files.ts';
import { inspectPictures } from './inspect-pictures.ts';
import type { Keep } from './keep.ts';
import type { Manuscript } from './manuscript.ts';
import { readTexts } from './read-texts.ts';

/** The editions there are: the folders of content/editions. */
export function editionIds(root: string): string[] {
  return readdirSync(join(root, 'content/editions'), { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * Reads all that one edition is made from, what is kept from there. The only place that knows
 * how content lies on disk.
 */
export async function readEdition(root: string, id: string, keep?: Keep): Promise<Manuscript> {
  const { data, readings } = readDataFiles(root, id);
  const folders = homesOf(id, data.edition.provinces).map(({ folder, home }) =>
    walkFolder(root, folder, home),
  );
  const places = folders.flatMap((folder) => folder.texts);
  const avoided = patternsOf(data.avoided);
  const texts = readTexts(root, places, avoided, keep);
  const attachments = folders.flatMap((folder) => folder.attachments);
  return {
    ...data,
    texts: texts.flatMap(({ text }) => (text ? [text] : [])),
    attachments,
    pictures: await inspectPictures(root, attachments, keep),
    files: await inspectFiles(root, attachments, keep),
    dataLines: Object.fromEntries(readings.map(({ file, lines }) => [file, lines])),
    findings: [
      ...readings.flatMap(({ findings }) => findings),
      ...readings.flatMap((reading) => dataWordFindings(reading, avoided)),
      ...unreadFindings(filesBesideLists(root), 'content'),
      ...folders.flatMap(folderFindings),
      ...texts.flatMap(({ findings }) => findings),
    ],
  };
}
