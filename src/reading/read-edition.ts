import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { termFindings } from './avoided-terms.ts';
import { walkFolder } from './content-folders.ts';
import { filesBesideLists, readDataFiles } from './data-files.ts';
import { folderFindings, unreadFindings } from './folder-findings.ts';
import { inspectFiles } from './inspect-files.ts';
import { inspectPictures } from './inspect-pictures.ts';
import type { Manuscript } from './manuscript.ts';
import { readText } from './read-text.ts';
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
  const { data, readings } = readDataFiles(root, id);
  const folders = homesOf(id, data.edition.provinces).map(({ folder, home }) =>
    walkFolder(root, folder, home),
  );
  const texts = folders
    .flatMap((folder) => folder.texts)
    .map((place) => {
      const source = readFileSync(join(root, place.file), 'utf8');
      const reading = readText(place, source);
      const terms = termFindings(place, source, data.avoided);
      return { ...reading, findings: [...reading.findings, ...terms] };
    });
  const attachments = folders.flatMap((folder) => folder.attachments);
  return {
    ...data,
    texts: texts.flatMap(({ text }) => (text ? [text] : [])),
    attachments,
    pictures: await inspectPictures(root, attachments),
    files: await inspectFiles(root, attachments),
    dataLines: Object.fromEntries(readings.map(({ file, lines }) => [file, lines])),
    findings: [
      ...readings.flatMap(({ findings }) => findings),
      ...unreadFindings(filesBesideLists(root), 'content'),
      ...folders.flatMap(folderFindings),
      ...texts.flatMap(({ findings }) => findings),
    ],
  };
}

function homesOf(id: string, provinceIds: readonly string[]): { folder: string; home: Home }[] {
  return [
    { folder: 'content/asean', home: { of: 'asean' } },
    ...provinceIds.map((province) => ({
      folder: `content/provinces/${province}`,
      home: { of: 'province', id: province } satisfies Home,
    })),
    { folder: `content/editions/${id}`, home: { of: 'edition', id } },
  ];
}
