import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { replaceFile } from '../saving/replace-file.ts';
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

export function rememberWritten(file: string, ids: ReadonlySet<string>): void {
  replaceFile(file, JSON.stringify([...ids].sort(), null, 1));
}
