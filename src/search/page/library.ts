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

export interface Instance {
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

/** The recent index in a folder, and these parts of its archive. */
export async function openLibrary(folder: string, parts: readonly string[]): Promise<Library> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  const folders = [folder, ...parts.map((part) => `${folder}${part}/`)];
  // Not merged by Pagefind: its options would reach only the first of merged indexes.
  const instances = folders.map((basePath) => pagefind.createInstance({ ...OPTIONS, basePath }));
  let before: Promise<unknown> = Promise.resolve();
  return {
    search(words, exactDiacritics) {
      const ask = async (): Promise<RawHit[]> => {
        await Promise.all(instances.map((instance) => instance.options({ exactDiacritics })));
        const able = await ableToAnswer(instances, words);
        return (await Promise.all(able.map((instance) => hitsIn(instance, words)))).flat();
      };
      // One after the other: the way of asking is a setting of the instance.
      const answer = before.then(ask);
      before = answer.catch(() => undefined);
      return answer;
    },
  };
}

async function hitsIn(instance: Instance, words: readonly string[]): Promise<readonly RawHit[]> {
  return (await instance.search(words.join(' '))).results;
}

/**
 * Without the indexes that lack a word which another has: Pagefind passes over a word it has nowhere, and
 * would answer with pages that have only the rest.
 */
export async function ableToAnswer(
  instances: readonly Instance[],
  words: readonly string[],
): Promise<readonly Instance[]> {
  if (instances.length === 1 || words.length === 1) return instances;
  const known = await Promise.all(
    instances.map((instance) =>
      Promise.all(words.map(async (word) => (await hitsIn(instance, [word])).length > 0)),
    ),
  );
  const somewhere = words.map((_, at) => known.some((has) => has[at]));
  return instances.filter((_, one) => words.every((__, at) => !somewhere[at] || known[one]?.[at]));
}
