import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close } from 'pagefind';
import { ARCHIVE, LEDGER } from '../files.ts';
import { archiveParts } from './archive-parts.ts';
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
  /** Where the parts of the archive are, in the index’s folder; the oldest first. */
  readonly archive: readonly string[];
  /** All of them were there from an earlier build. */
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
const [archive, reused] = await writeParts();
await close();
const result: IndexResult = { archive, reused, words: counts.commonest(mostWords) };
parentPort?.postMessage(result);

async function writeParts(): Promise<[folders: string[], reused: boolean]> {
  const folders: string[] = [];
  let allReused = true;
  for (const { name, records } of archiveParts(archived)) {
    const part = `${ARCHIVE}/${name}`;
    const { reused } = await writeArchive(await written(records), join(folder, part), cache);
    folders.push(part);
    allReused &&= reused;
  }
  return [folders, allReused];
}

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
