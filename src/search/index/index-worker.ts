import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close } from 'pagefind';
import { ARCHIVE, LEDGER } from '../files.ts';
import { writeArchive } from './archive.ts';
import { ledgerOf } from './ledger-of.ts';
import type { SearchRecord } from './search-record.ts';
import { recordHtml, writePagefind, type WrittenRecord } from './write-pagefind.ts';

/** The pages of one language. */
export interface IndexTask {
  readonly recent: readonly SearchRecord[];
  readonly archived: readonly SearchRecord[];
  readonly folder: string;
  readonly cache: string;
}

export interface IndexResult {
  /** The archive was there from an earlier build. */
  readonly reused: boolean;
}

const { recent, archived, folder, cache } = workerData as IndexTask; // what build-index.ts sends
await mkdir(folder, { recursive: true });
const names = await writePagefind(recent.map(written), folder);
await writeFile(join(folder, LEDGER), JSON.stringify(ledgerOf(recent, names)));
const result: IndexResult = await writeArchive(archived.map(written), join(folder, ARCHIVE), cache);
await close();
parentPort?.postMessage(result);

function written(record: SearchRecord): WrittenRecord {
  return { ...record, html: recordHtml(record) };
}
