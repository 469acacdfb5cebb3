import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { formerNamesFile } from '../domain/former-names.ts';
import { sameWordsFile } from '../domain/same-words.ts';
import { LOCALES, type Both, type Locale } from '../locale/locale.ts';
import type { Portal } from '../portal/portal.ts';
import { readData } from '../reading/read-data.ts';
import { archiveBoundary, isArchived } from './index/archive-boundary.ts';
import { GUIDE } from './files.ts';
import { guideOf } from './index/guide-of.ts';
import type { IndexResult, IndexTask } from './index/index-worker.ts';
import { recordsOf } from './index/records-of.ts';

const NO_WORDS = { vi: [], en: [] };

interface Places {
  /** The project, with its content. */
  readonly root: string;
  /** The built site. The index goes to its folder `pagefind/`. */
  readonly folder: string;
}

/** Words beyond the commonest are of little help in mending a slip. */
const MOST_WORDS: Both<number> = { vi: 1600, en: 1200 };

/** What a worker may leave lying about before it tidies up; by itself it would take many times that. */
const YOUNG_MEGABYTES = 16;

/**
 * Indexes a built site from its pages' main text: what is recent, and what is archived apart. The
 * languages side by side, because Pagefind works on one processor; and each reads its own pages, so
 * that no text is held twice.
 */
export async function buildSearchIndex(
  portal: Portal,
  { root, folder }: Places,
): Promise<{ pages: number; archived: number; reused: boolean }> {
  const { value: formerNames } = readData(root, 'content/former-names.yaml', formerNamesFile, []);
  const { value: sameWords } = readData(root, 'content/same-words.yaml', sameWordsFile, NO_WORDS);
  const records = recordsOf(portal);
  const boundary = archiveBoundary(records, portal.today);
  const archived = records.filter((record) => isArchived(record, boundary)).length;
  const outOf = (locale: Locale): string => join(folder, 'pagefind', locale);
  const index = (locale: Locale): Promise<IndexResult> => {
    const own = records.filter((record) => record.locale === locale);
    return inWorker({
      recent: own.filter((record) => !isArchived(record, boundary)),
      archived: own.filter((record) => isArchived(record, boundary)),
      site: folder,
      folder: outOf(locale),
      cache: join(root, '.cache/search'),
      mostWords: MOST_WORDS[locale],
    });
  };
  const [vi, en] = await Promise.all([index('vi'), index('en')]);
  const words = { vi: vi.words, en: en.words };
  const archive = { before: boundary, parts: { vi: vi.archive, en: en.archive } };
  for (const locale of LOCALES) {
    const making = { portal, formerNames, sameWords, records, words, archive };
    const guide = guideOf(making, locale);
    await writeFile(join(outOf(locale), GUIDE), JSON.stringify(guide));
  }
  return { pages: records.length, archived, reused: vi.reused && en.reused };
}

function inWorker(task: IndexTask): Promise<IndexResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./index/index-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    worker.once('message', resolve).once('error', reject);
  });
}
