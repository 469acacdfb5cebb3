import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close } from 'pagefind';
import { ARCHIVE, LEDGER } from '../files.ts';
import { writeArchive } from './archive.ts';
import { ledgerOf } from './ledger-of.ts';
import { blockReader } from './read-blocks.ts';
import type { SearchRecord } from './search-record.ts';
import { wordCounts } from './word-counts.ts';
import { recordHtml, writePagefind, type WrittenRecord } from './write-pagefind.ts';

/** The pages of one language. */
export interface IndexTask {
  readonly recent: readonly SearchRecord[];
  readonly archived: readonly SearchRecord[];
  /** The built site. */
  readonly site: string;
  readonly folder: string;
  readonly cache: string;
  /** How many of the commonest words are wanted. */
  readonly mostWords: number;
}

export interface IndexResult {
  /** The archive was there from an earlier build. */
  readonly reused: boolean;
  readonly words: readonly string[];
}

/** Reads this many pages at a time: enough to keep the disk busy. */
const SIDE_BY_SIDE = 16;

const { recent, archived, site, folder, cache, mostWords } = workerData as IndexTask; // what build-index.ts sends
const readBlocks = blockReader(site);
const counts = wordCounts();

await mkdir(folder, { recursive: true });
const names = await writePagefind(await written(recent), folder);
await writeFile(join(folder, LEDGER), JSON.stringify(ledgerOf(recent, names)));
const archive = await writeArchive(await written(archived), join(folder, ARCHIVE), cache);
await close();
const result: IndexResult = { ...archive, words: counts.commonest(mostWords) };
parentPort?.postMessage(result);

/** Of each page only what is sent to Pagefind is held. */
async function written(records: readonly SearchRecord[]): Promise<WrittenRecord[]> {
  const all: WrittenRecord[] = [];
  for (let next = 0; next < records.length; next += SIDE_BY_SIDE) {
    all.push(...(await Promise.all(records.slice(next, next + SIDE_BY_SIDE).map(writtenOne))));
  }
  return all;
}

async function writtenOne(record: SearchRecord): Promise<WrittenRecord> {
  const blocks = await readBlocks(record);
  for (const text of [record.summary, ...blocks.map((block) => block.text)]) counts.add(text);
  return { ...record, html: recordHtml(record, blocks) };
}
