import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Portal } from '../portal/portal.ts';
import type { Site } from '../presenting/page.ts';
import { embedCode } from './embed-code.ts';
import { embedFiles } from './embed-files.ts';

interface Embedding {
  readonly portal: Portal;
  readonly site: Site;
}

/** Writes all that other sites load, beside the pages: three small files a panel need no page of Astro. */
export async function writeEmbeds(
  { portal, site }: Embedding,
  { root, out }: { readonly root: string; readonly out: string },
): Promise<void> {
  const folders = new Set<string>();
  const write = async (path: string, text: string): Promise<void> => {
    const file = join(out, path);
    const folder = dirname(file);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    await writeFile(file, text);
  };
  for (const { path, text } of await embedCode(root)) await write(path, text);
  for (const { path, text } of embedFiles(portal, site)) await write(path, text);
}
