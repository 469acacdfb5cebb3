import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LIMITS } from '../limits.ts';
import { refused, type Answer } from './answer.ts';

/** A feed that lies on this machine; of a folder with a built portal, its open data. */
export async function getFile(file: string): Promise<Answer> {
  try {
    const about = await stat(file);
    if (about.isDirectory()) return await getFile(join(file, 'api/v1/index.json'));
    if (about.size > LIMITS.bytes) {
      return refused('feed-too-large', { address: file, most: LIMITS.bytes / 1_000_000 });
    }
    return { ok: true, bytes: await readFile(file), type: '', from: file };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return refused('feed-unreachable', { address: file, reason });
  }
}
