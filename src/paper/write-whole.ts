import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Written beside and moved: an interrupted command leaves the old file or the new one, never half. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}
