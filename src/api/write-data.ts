import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { address } from '../portal/address.ts';
import { sha256 } from './canonical.ts';
import { dataFiles } from './data-files.ts';
import type { Reading } from './entry-pages.ts';
import type { Publishing } from './urls.ts';

interface Folders {
  /** Where content lies. */
  readonly root: string;
  readonly out: string;
}

/** Writes all open data beside the pages. It is not made by Astro: thousands of items need no page. */
export async function writeData(
  publishing: Publishing,
  { root, out }: Folders,
  onFile: (written: number) => void = () => {},
): Promise<void> {
  const reading = readingFrom({ root, out });
  let written = 0;
  for await (const { path, text } of dataFiles(publishing, reading)) {
    const file = join(out, address.data(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    written += 1;
    onFile(written);
  }
}

/** Texts from where content lies, made files from where they were put. */
export function readingFrom({ root, out }: Folders): Reading {
  return {
    text: ({ file }) => readFile(join(root, file), 'utf8'),
    async hashOf(path) {
      const bytes = await readFile(join(out, path)).catch(() => undefined); // not made in every test
      return bytes && sha256(bytes);
    },
  };
}
