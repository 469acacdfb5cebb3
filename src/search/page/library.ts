import { ARCHIVE } from '../files.ts';

/** A page Pagefind found. */
export interface RawHit {
  readonly id: string;
  readonly score: number;
  /** Places of the found words in the text. */
  readonly words: readonly number[];
  data(): Promise<RawPage>;
}

export interface RawPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

interface Instance {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: readonly RawHit[] }>;
}

interface PagefindModule {
  createInstance(options: object): Instance;
}

/** Pagefind, asked with or without respect for marks. */
export interface Library {
  search(words: readonly string[], respectMarks: boolean): Promise<readonly RawHit[]>;
}

// The worker would need a policy of its own; our indexes are small enough to do without.
const OPTIONS = { noWorker: true, ranking: { pageLength: 0.5 } };

export async function openLibrary(folder: string, withArchive: boolean): Promise<Library> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  const folders = withArchive ? [folder, `${folder}${ARCHIVE}/`] : [folder];
  // Not merged by Pagefind: its options would reach only the first of merged indexes.
  const instances = folders.map((basePath) => pagefind.createInstance({ ...OPTIONS, basePath }));
  let before: Promise<unknown> = Promise.resolve();
  return {
    search(words, exactDiacritics) {
      const ask = async (): Promise<RawHit[]> => {
        const asked = instances.map(async (instance) => {
          await instance.options({ exactDiacritics });
          return (await instance.search(words.join(' '))).results;
        });
        return (await Promise.all(asked)).flat();
      };
      // One after the other: the way of asking is a setting of the instance.
      const answer = before.then(ask);
      before = answer.catch(() => undefined);
      return answer;
    },
  };
}
