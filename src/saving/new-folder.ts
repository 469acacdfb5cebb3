import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeBeside } from './place-beside.ts';

/**
 * All files of a new folder at once or none: they are written beside and moved into place in one
 * step. Says whether it was made; a folder that is there is never touched.
 */
export function newFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): boolean {
  const beside = placeBeside(folder);
  mkdirSync(beside, { recursive: true });
  try {
    for (const [name, content] of files) writeFileSync(join(beside, name), content);
    // A move would replace a folder that is empty, so that is asked first.
    if (existsSync(folder)) return false;
    renameSync(beside, folder);
    return true;
  } catch (error) {
    if (existsSync(folder)) return false;
    throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
