import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { finding, type Finding } from '../../domain/finding.ts';
import { newFolder } from '../../saving/new-folder.ts';
import { replaceFile } from '../../saving/replace-file.ts';
import type { Draft } from './draft-entry.ts';
import type { TakenEntry } from './known.ts';
import { sealOf } from './seal.ts';

/** A new entry's folder appears whole or not at all, and never in the place of another. */
export function writeNew({ folder, files }: Draft, root: string): Finding[] {
  const named = new Map(files.map(({ path, content }) => [basename(path), content]));
  const isMade = newFolder(join(root, folder), named);
  return isMade ? [] : [finding('taken-would-overwrite', { file: folder }, { folder })];
}

/** The files of a draft that nobody has touched, one by one; a language the partner took back goes. */
export async function writeOver({ files }: Draft, former: TakenEntry, root: string): Promise<void> {
  for (const { path, content } of files) replaceFile(join(root, path), content);
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
  if (file) replaceFile(join(root, file), noted.replace(/^ {2}seal: .*$/m, `  seal: ${seal}`));
}
