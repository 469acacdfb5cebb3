import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { formerNamesFile } from '../domain/former-names.ts';
import { sameWordsFile } from '../domain/same-words.ts';
import { LOCALES } from '../locale/locale.ts';
import type { Portal } from '../portal/portal.ts';
import { readData } from '../reading/read-data.ts';
import { archiveBoundary, isArchived } from './index/archive-boundary.ts';
import { GUIDE } from './files.ts';
import { guideOf } from './index/guide-of.ts';
import type { IndexResult, IndexTask } from './index/index-worker.ts';
import { readRecords } from './index/read-records.ts';

const NO_WORDS = { vi: [], en: [] };

interface Places {
  /** The project, with its content. */
  readonly root: string;
  /** The built site. The index goes to its folder `pagefind/`. */
  readonly folder: string;
}

/**
 * Indexes a built site from its pages' main text: what is recent, and what is archived apart. The
 * languages side by side, because Pagefind works on one processor.
 */
export async function buildSearchIndex(
  portal: Portal,
  { root, folder }: Places,
): Promise<{ pages: number; archived: number; reused: boolean }> {
  const { value: formerNames } = readData(root, 'content/former-names.yaml', formerNamesFile, []);
  const { value: sameWords } = readData(root, 'content/same-words.yaml', sameWordsFile, NO_WORDS);
  const records = await readRecords(folder, portal);
  const boundary = archiveBoundary(records, portal.today);
  const archived = records.filter((record) => isArchived(record, boundary));
  const archiveBefore = archived.length > 0 ? boundary : undefined;
  const languages = LOCALES.map(async (locale) => {
    const out = join(folder, 'pagefind', locale);
    const own = records.filter((record) => record.locale === locale);
    const indexed = inWorker({
      recent: own.filter((record) => !isArchived(record, boundary)),
      archived: own.filter((record) => isArchived(record, boundary)),
      folder: out,
      cache: join(root, '.cache/search'),
    });
    const guide = guideOf({ portal, formerNames, sameWords, records, archiveBefore }, locale);
    await mkdir(out, { recursive: true });
    await writeFile(join(out, GUIDE), JSON.stringify(guide));
    return indexed;
  });
  const results = await Promise.all(languages);
  const reused = results.every((result) => result.reused);
  return { pages: records.length, archived: archived.length, reused };
}

function inWorker(task: IndexTask): Promise<IndexResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./index/index-worker.ts', import.meta.url), {
      workerData: task,
    });
    worker.once('message', resolve).once('error', reject);
  });
}
