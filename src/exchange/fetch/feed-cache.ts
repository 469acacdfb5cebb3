import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { replaceFile } from '../../saving/replace-file.ts';

/** An answer as it came, and by what the server knows whether it still holds. */
export interface Kept {
  readonly etag: string;
  readonly lastModified: string;
  readonly type: string;
  /** Where the redirects ended. */
  readonly from: string;
  readonly bytes: Uint8Array;
}

export interface FeedCache {
  find(address: string): Promise<Kept | undefined>;
  keep(address: string, kept: Kept): Promise<void>;
}

const noteSchema = z.object({
  etag: z.string(),
  lastModified: z.string(),
  type: z.string(),
  from: z.string(),
  sha256: z.string(),
});

/** Answers in a folder outside content; losing it costs nothing but the transfer. */
export function feedCache(folder: string): FeedCache {
  const fileOf = (address: string) => join(folder, hashOf(address).slice(0, 32));
  return {
    async find(address) {
      const file = fileOf(address);
      const note = noteSchema.safeParse(await readJson(`${file}.json`));
      const bytes = await readFile(`${file}.body`).catch(() => undefined);
      if (!note.success || !bytes || hashOf(bytes) !== note.data.sha256) return undefined;
      return { ...note.data, bytes };
    },
    async keep(address, { bytes, ...note }) {
      if (note.etag === '' && note.lastModified === '') return;
      const file = fileOf(address);
      replaceFile(`${file}.body`, bytes);
      replaceFile(`${file}.json`, JSON.stringify({ address, ...note, sha256: hashOf(bytes) }));
    },
  };
}

/** A file that is missing or was cut short counts as nothing kept. */
async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
