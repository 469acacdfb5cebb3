import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { keepLastGood } from './last-good.ts';
import type { Manuscript } from './manuscript.ts';
import { editionIds, readEdition } from './read-edition.ts';
import type { Text } from './text.ts';

type Part = 'texts' | 'edition';

/**
 * Brings one reading of an edition into Astro's content layer, for both collections. Data and digest
 * only: bodies stay in their files. Nothing is taken from an earlier build, because reading is quick
 * and a store that outlives a change of code would show old results.
 */
export function contentLoaders(
  edition: string,
  /** Told of each reading while somebody writes; a build has said its findings before. */
  onReading: (manuscript: Manuscript) => void,
): Record<Part, Loader> {
  let reading: Promise<Manuscript> | undefined;
  let taken = new Set<Part>();
  // Both parts take the same reading; whoever comes a second time wants a new one.
  const readingFor = (part: Part, root: string): Promise<Manuscript> => {
    if (!reading || taken.has(part)) {
      reading = readAgain(reading, root, edition);
      taken = new Set();
    }
    taken.add(part);
    return reading;
  };
  const loader = (part: Part): Loader => ({
    name: `content-${part}`,
    load: async ({ config, store, watcher }) => {
      const root = fileURLToPath(config.root);
      const fill = async (): Promise<void> => {
        const manuscript = await readingFor(part, root);
        FILLERS[part](store, manuscript);
        if (watcher && part === 'edition') onReading(manuscript);
      };
      await fill();
      watcher?.add(`${root}content`);
      const again = (path: string): void => {
        if (path.replaceAll('\\', '/').includes('/content/')) void fill();
      };
      watcher?.on('change', again).on('add', again).on('unlink', again);
    },
  });
  return { texts: loader('texts'), edition: loader('edition') };
}

/** While somebody writes, a file that is broken for a moment leaves what it said before. */
async function readAgain(
  earlier: Promise<Manuscript> | undefined,
  root: string,
  edition: string,
): Promise<Manuscript> {
  const manuscript = await readEdition(root, edition || editionIds(root)[0] || '');
  return earlier ? keepLastGood(await earlier, manuscript) : manuscript;
}

type Store = LoaderContext['store'];

const FILLERS: Record<Part, (store: Store, manuscript: Manuscript) => void> = {
  edition(store, manuscript) {
    // What only findings need stays out, here as with texts.
    const { texts: _texts, dataLines: _lines, ...kept } = manuscript;
    const rest = { ...kept, dataLines: {} };
    const data = rest as unknown as Record<string, unknown>; // plain data, as the store wants it
    store.clear();
    store.set({ id: rest.edition.id, data, digest: digestOf(rest) });
  },
  texts(store, { texts }) {
    store.clear();
    for (const text of texts) {
      const kept = withoutEvidence(text);
      const data = kept as unknown as Record<string, unknown>; // plain data, as the store wants it
      store.set({ id: text.file, data, digest: digestOf(kept), filePath: text.file });
    }
  },
};

/** What only findings need stays out of the store, which is half as large without it. */
function withoutEvidence(text: Text): Text {
  const { outline } = text;
  const prose = { ...outline.prose, lengths: [] };
  return {
    ...text,
    lines: {},
    toWrite: [],
    outline: { ...outline, prose, links: [], components: [], code: [] },
  };
}

function digestOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 12);
}
