import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close } from 'pagefind';
import { formerNamesFile } from '../domain/former-names.ts';
import { sameWordsFile } from '../domain/same-words.ts';
import { LOCALES } from '../locale/locale.ts';
import type { Portal } from '../portal/portal.ts';
import { readData } from '../reading/read-data.ts';
import { archiveBoundary, isArchived } from './index/archive-boundary.ts';
import { writeArchive } from './index/archive.ts';
import { ARCHIVE, guideFile, ledgerFile } from './files.ts';
import { guideOf } from './index/guide-of.ts';
import { ledgerOf } from './index/ledger-of.ts';
import { readRecords } from './index/read-records.ts';
import { recordHtml, writePagefind } from './index/write-pagefind.ts';

const NO_WORDS = { vi: [], en: [] };

interface Places {
  /** The project, with its content. */
  readonly root: string;
  /** The built site. The index goes to its folder `pagefind/`. */
  readonly folder: string;
}

/** Indexes a built site from its pages' main text: what is recent, and what is archived apart. */
export async function buildSearchIndex(
  portal: Portal,
  { root, folder }: Places,
): Promise<{ pages: number; archived: number; reused: boolean }> {
  const { value: formerNames } = readData(root, 'content/former-names.yaml', formerNamesFile, []);
  const { value: sameWords } = readData(root, 'content/same-words.yaml', sameWordsFile, NO_WORDS);
  const records = await readRecords(folder, portal);
  const written = records.map((record) => ({ ...record, html: recordHtml(record) }));
  const boundary = archiveBoundary(records, portal.today);
  const recent = written.filter((record) => !isArchived(record, boundary));
  const archived = written.filter((record) => isArchived(record, boundary));
  const out = join(folder, 'pagefind');
  await mkdir(out, { recursive: true });
  const names = await writePagefind(recent, out);
  for (const locale of LOCALES) {
    const own = recent.filter((record) => record.locale === locale);
    const archiveBefore = archived.length > 0 ? boundary : undefined;
    const guide = guideOf({ portal, formerNames, sameWords, records, archiveBefore }, locale);
    await writeFile(join(out, ledgerFile(locale)), JSON.stringify(ledgerOf(own, names)));
    await writeFile(join(out, guideFile(locale)), JSON.stringify(guide));
  }
  const { reused } = await writeArchive(archived, join(out, ARCHIVE), join(root, '.cache/search'));
  await close();
  return { pages: records.length, archived: archived.length, reused };
}
