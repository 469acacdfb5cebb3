import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LEDGER } from '../files.ts';
import { ledgerOf } from './ledger-of.ts';
import { writePagefind, type WrittenRecord } from './write-pagefind.ts';

/** The script and the programs of the recent index serve its archive too. */
const SHARED = /^(?:pagefind\.js|wasm\..*)$/;

/** From a part of the archive to the folder of the recent index; `wasm.` goes before it. */
const BESIDE_RECENT = '/../../../wasm.';

/** Says which program reads an index, by language. */
const ENTRY = 'pagefind-entry.json';

/** What Pagefind called each page; with it the ledger is written anew, in the form of today. */
const NAMES = 'names.json';

/** A part of the index of what does not change any more: made once, then copied while its texts are the same. */
export async function writeArchive(
  records: readonly WrittenRecord[],
  folder: string,
  cache: string,
): Promise<{ reused: boolean }> {
  if (records.length === 0) return { reused: true };
  const kept = join(cache, digestOf(records));
  const known = await namesIn(kept);
  const names = known ?? (await makeArchive(records, kept));
  await cp(join(kept, 'index'), folder, { recursive: true });
  await writeFile(join(folder, LEDGER), JSON.stringify(ledgerOf(records, names)));
  return { reused: known !== undefined };
}

type Names = ReadonlyMap<string, string>;

async function makeArchive(records: readonly WrittenRecord[], kept: string): Promise<Names> {
  const work = `${kept}.${process.pid}`;
  const index = join(work, 'index');
  await rm(work, { recursive: true, force: true });
  await mkdir(index, { recursive: true });
  const names = await writePagefind(records, index);
  await share(index);
  await writeFile(join(work, NAMES), JSON.stringify([...names]));
  await rm(kept, { recursive: true, force: true });
  await rename(work, kept);
  return names;
}

async function share(index: string): Promise<void> {
  for (const name of await readdir(index)) if (SHARED.test(name)) await rm(join(index, name));
  const file = join(index, ENTRY);
  const entry = JSON.parse(await readFile(file, 'utf8')) as Entry; // Pagefind’s own shape
  for (const language of Object.values(entry.languages)) {
    language.wasm = BESIDE_RECENT + (language.wasm ?? 'unknown');
  }
  await writeFile(file, JSON.stringify(entry));
}

interface Entry {
  readonly languages: Readonly<Record<string, { wasm: string | null }>>;
}

/** A folder gets its name only when it is finished; what cannot be read is made again. */
async function namesIn(kept: string): Promise<Names | undefined> {
  try {
    return new Map(JSON.parse(await readFile(join(kept, NAMES), 'utf8')) as [string, string][]); // our own file
  } catch {
    return undefined;
  }
}

function digestOf(records: readonly WrittenRecord[]): string {
  const hash = createHash('sha256').update(pagefindVersion());
  for (const { html, ...record } of records) hash.update(JSON.stringify(record)).update(html);
  return hash.digest('hex').slice(0, 24);
}

/** Its package does not export its package.json, so that is read as the file beside its code. */
function pagefindVersion(): string {
  const file = new URL('../package.json', import.meta.resolve('pagefind'));
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }; // npm’s shape
  return version;
}
