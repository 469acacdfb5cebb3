import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { placeBeside } from './place-beside.ts';

/** A file as it was or as it is to be, never half of it: written beside, and moved over the old one. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  const beside = placeBeside(file);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(beside, content);
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}
