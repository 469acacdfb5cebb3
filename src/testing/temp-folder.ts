import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Files by their path; the folders between are made as needed. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder that is gone at the end of the block: `using folder = tempFolder({ … })`. */
export function tempFolder(files: Files = {}): Disposable & { readonly path: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'asean-'));
  for (const [name, content] of Object.entries(files)) writeInside(folder, name, content);
  return {
    path: folder,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function writeInside(folder: string, name: string, content: string | Uint8Array) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
