import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * A file as it was or as it is to be, never half of it: written beside under a hidden name, which
 * readers of content pass over, and moved over the old one.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const work = join(dirname(path), `.${basename(path)}.new-${process.pid}`);
  try {
    writeFileSync(work, content);
    renameSync(work, path);
  } finally {
    rmSync(work, { force: true });
  }
}
