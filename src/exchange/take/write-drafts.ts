import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { finding, type Finding } from '../../domain/finding.ts';
import { newFolder } from '../../saving/new-folder.ts';
import { replaceFile } from '../../saving/replace-file.ts';
import type { Draft } from './draft-entry.ts';
import type { TakenEntry } from './known.ts';
import { sealOf } from './seal.ts';

/** A new entry's folder appears whole or not at all, and never in the place of another. */
export function writeNew({ folder, files, beside }: Draft, root: string): Finding[] {
  const named = new Map<string, string | Uint8Array>([
    ...files.map(({ path, content }) => [basename(path), content] as const),
    ...beside.map(({ name, bytes }) => [name, bytes] as const),
  ]);
  const isMade = newFolder(join(root, folder), named);
  return isMade ? [] : [finding('taken-would-overwrite', { file: folder }, { folder })];
}

/**
 * The files of a draft that nobody has touched, one by one, pictures before the words that show
 * them; a language or picture the partner took back goes.
 */
export async function writeOver(
  { files, beside, folder }: Draft,
  former: TakenEntry,
  root: string,
): Promise<void> {
  const written = [
    ...beside.map(({ name, bytes }) => ({ path: `${folder}/${name}`, content: bytes })),
    ...files,
  ];
  for (const { path, content } of written) replaceFile(join(root, path), content);
  const kept = new Set(written.map(({ path }) => path));
  const before = [...former.files, ...former.beside.map(({ file }) => file)];
  for (const file of before.filter((each) => !kept.has(each))) await rm(join(root, file));
}

/** Notes in a draft that nobody has touched that its original is gone. */
export async function markWithdrawn(
  { files, beside }: TakenEntry,
  day: string,
  root: string,
): Promise<void> {
  const contents = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  const [original = '', ...rest] = contents;
  const noted = original.replace(/^ {2}version: /m, `  withdrawn: ${day}\n  version: `);
  const seal = sealOf(
    [noted, ...rest],
    beside.map(({ mark }) => mark),
  );
  const [file] = files;
  if (file) replaceFile(join(root, file), noted.replace(/^ {2}seal: .*$/m, `  seal: ${seal}`));
}
