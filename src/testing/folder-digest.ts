import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../checks/site/read-site.ts';

/** The files that two folders do not have in common, byte for byte. */
export function differentFiles(one: string, other: string): string[] {
  const [first, second] = [folderDigest(one), folderDigest(other)];
  const names = new Set([...first.keys(), ...second.keys()]);
  return [...names].filter((name) => first.get(name) !== second.get(name)).toSorted();
}

/** The SHA-256 of every file, by its path. */
export function folderDigest(folder: string): Map<string, string> {
  return new Map(
    listFiles(folder).map((file) => {
      const bytes = readFileSync(path.join(folder, file));
      return [file, createHash('sha256').update(bytes).digest('hex')];
    }),
  );
}
