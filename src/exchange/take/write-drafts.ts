import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { finding, type Finding } from '../../domain/finding.ts';
import type { Draft } from './draft-entry.ts';
import type { TakenEntry } from './known.ts';
import { sealOf } from './seal.ts';

/**
 * A new entry's folder appears whole or not at all: written beside under a name that reading passes
 * over, then moved. Nothing that is there is ever replaced.
 */
export async function writeNew({ folder, files }: Draft, root: string): Promise<Finding[]> {
  const place = join(root, folder);
  const beside = join(dirname(place), `.taking-${basename(place)}`);
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  for (const { path, content } of files) await writeFile(join(beside, basename(path)), content);
  try {
    // On POSIX a move replaces an empty folder, so that is asked first.
    await mkdir(place);
    await rm(place, { recursive: true });
    await rename(beside, place);
    return [];
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    if (!isThere(error)) throw error;
    return [finding('taken-would-overwrite', { file: folder }, { folder })];
  }
}

/** The files of a draft that nobody has touched, one by one; a language the partner took back goes. */
export async function writeOver({ files }: Draft, former: TakenEntry, root: string): Promise<void> {
  for (const { path, content } of files) await replace(join(root, path), content);
  const kept = new Set(files.map(({ path }) => path));
  for (const file of former.files.filter((each) => !kept.has(each))) await rm(join(root, file));
}

/** Notes in a draft that nobody has touched that its original is gone. */
export async function markWithdrawn(
  { files }: TakenEntry,
  day: string,
  root: string,
): Promise<void> {
  const contents = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  const [original = '', ...rest] = contents;
  const noted = original.replace(/^ {2}version: /m, `  withdrawn: ${day}\n  version: `);
  const seal = sealOf([noted, ...rest]);
  const [file] = files;
  if (file) await replace(join(root, file), noted.replace(/^ {2}seal: .*$/m, `  seal: ${seal}`));
}

async function replace(file: string, content: string): Promise<void> {
  await writeFile(`${file}.new`, content);
  await rename(`${file}.new`, file);
}

function isThere(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EEXIST' || code === 'ENOTEMPTY' || code === 'EPERM';
}
