import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCALES, type Locale } from '../../locale/locale.ts';
import { ledgerFile } from '../files.ts';
import { ledgerOf } from './ledger-of.ts';
import { writePagefind, type WrittenRecord } from './write-pagefind.ts';

/** The script of the recent index serves both. */
const SHARED = 'pagefind.js';

/** The index of what does not change any more: made once, then copied while its texts are the same. */
export async function writeArchive(
  records: readonly WrittenRecord[],
  folder: string,
  cache: string,
): Promise<{ reused: boolean }> {
  if (records.length === 0) return { reused: true };
  const kept = join(cache, digestOf(records));
  const reused = await isWhole(kept);
  if (!reused) await makeArchive(records, kept);
  await cp(kept, folder, { recursive: true });
  return { reused };
}

async function makeArchive(records: readonly WrittenRecord[], kept: string): Promise<void> {
  const work = `${kept}.${process.pid}`;
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  const names = await writePagefind(records, work);
  await rm(join(work, SHARED));
  for (const locale of LOCALES) {
    const own = records.filter((record) => record.locale === locale);
    await writeFile(join(work, ledgerFile(locale)), JSON.stringify(ledgerOf(own, names)));
  }
  await rm(kept, { recursive: true, force: true });
  await rename(work, kept);
}

/** Whoever copied last wrote everything: folders get their name only when they are finished. */
async function isWhole(folder: string): Promise<boolean> {
  return readFile(join(folder, ledgerFile('vi' satisfies Locale))).then(
    () => true,
    () => false,
  );
}

function digestOf(records: readonly WrittenRecord[]): string {
  const hash = createHash('sha256').update(pagefindVersion());
  for (const { blocks: _, ...record } of records) hash.update(JSON.stringify(record));
  return hash.digest('hex').slice(0, 24);
}

/** Its package does not export its package.json, so that is read as the file beside its code. */
function pagefindVersion(): string {
  const file = new URL('../package.json', import.meta.resolve('pagefind'));
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }; // npm’s shape
  return version;
}
