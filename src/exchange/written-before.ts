import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'astro/zod';
import { parseJson } from './read/parse-json.ts';

const shape = z.array(z.string());

/**
 * The names of items that were written once. One that is no longer among the entries was deleted by
 * an editor, and does not come back by itself.
 */
export async function writtenBefore(file: string): Promise<Set<string>> {
  const text = await readFile(file, 'utf8').catch(() => '[]');
  return new Set(shape.safeParse(parseJson(text)).data ?? []);
}

export async function rememberWritten(file: string, ids: ReadonlySet<string>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify([...ids].sort(), null, 1));
  await rename(`${file}.new`, file);
}
