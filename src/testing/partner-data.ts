import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataFiles } from '../api/data-files.ts';
import { readingFrom } from '../api/write-data.ts';
import { copyAttachments } from '../attachments/copy-attachments.ts';
import type { Edition } from '../domain/edition.ts';
import { makePictures } from '../images/make-pictures.ts';
import { inspectFiles } from '../reading/inspect-files.ts';
import { inspectPictures } from '../reading/inspect-pictures.ts';
import { aPortal } from './a-portal.ts';
import { anEdition } from './an-edition.ts';
import type { EntryDraft } from './an-entry.ts';
import { tempFolder, type Files } from './temp-folder.ts';
import { readerOf } from './written-data.ts';

/** Another province's portal, with entries of its own. */
export const PARTNER: Edition = anEdition({
  id: 'ban',
  site: 'https://ban.gov.vn',
  publisher: { vi: 'Sở Bạn', en: 'The Friend Department' },
});

/** The open data of that portal with its pictures and files, below a folder as its build puts them. */
export async function writePartnerData(
  folder: string,
  entries: readonly EntryDraft[],
  { edition = PARTNER, files: beside = {} }: { edition?: Edition; files?: Files } = {},
): Promise<void> {
  for (const made of ['api', '_pictures', '_files']) {
    rmSync(path.join(folder, made), { recursive: true, force: true });
  }
  const site = { origin: edition.site, base: edition.base };
  using content = tempFolder(beside);
  const folders = { root: content.path, out: folder, cache: path.join(content.path, 'cache') };
  const attachments = Object.keys(beside).map((file) => ({ file, folder: path.dirname(file) }));
  const pictures = await inspectPictures(content.path, attachments);
  const attached = await inspectFiles(content.path, attachments);
  const portal = aPortal({ edition, entries, attachments, pictures, files: attached });
  await makePictures(pictures, folders);
  await copyAttachments(portal, folders);
  const { hashOf } = readingFrom(folders);
  const files = dataFiles({ portal, site }, { ...readerOf(entries), hashOf });
  for await (const file of files) {
    const place = path.join(folder, 'api/v1', file.path);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, file.text);
  }
}
