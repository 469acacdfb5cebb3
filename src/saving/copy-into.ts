import { copyFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Copies a file to a place whose folders may not be there yet. */
export async function copyInto(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}
