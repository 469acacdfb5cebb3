import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { editionIds, readEdition } from './read-edition.ts';

/**
 * Brings one reading of an edition into Astro's content layer. Data and digest only: bodies stay in
 * their files. Nothing is taken from an earlier build, because reading is quick and a store that
 * outlives a change of code would show old results.
 */
export function contentLoader(edition: string, part: 'texts' | 'edition'): Loader {
  return {
    name: `content-${part}`,
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      await fill(context, root, edition, part);
      const { watcher } = context;
      watcher?.add(`${root}content`);
      const again = (path: string): void => {
        if (path.replaceAll('\\', '/').includes('/content/'))
          void fill(context, root, edition, part);
      };
      watcher?.on('change', again).on('add', again).on('unlink', again);
    },
  };
}

async function fill(
  { store }: LoaderContext,
  root: string,
  edition: string,
  part: 'texts' | 'edition',
): Promise<void> {
  const id = edition || editionIds(root)[0] || '';
  const { texts, ...rest } = await readEdition(root, id);
  store.clear();
  if (part === 'edition') {
    store.set({ id, data: rest as unknown as Record<string, unknown>, digest: digestOf(rest) });
    return;
  }
  for (const text of texts) {
    const data = text as unknown as Record<string, unknown>; // plain data, as the store wants it
    store.set({ id: text.file, data, digest: digestOf(text), filePath: text.file });
  }
}

function digestOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 12);
}
