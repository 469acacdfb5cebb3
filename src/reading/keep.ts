import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What was read of files before, by their names, for as long as the files stay as they were. */
export interface Keep {
  /** Nothing is kept yet, or all of it is of an earlier version. */
  readonly isEmpty: boolean;
  /** The time and size of a file: what it is known by. */
  stampOf(file: string): string;
  find(name: string, stamp: string): string | undefined;
  add(name: string, stamp: string, json: string): void;
  /** Writes what is new. An interrupted write loses that, and nothing else. */
  save(): Promise<void>;
}

/** What is found out of a file, once for as long as it stays as it was. */
export async function kept<T>(
  keep: Keep | undefined,
  what: 'picture' | 'file',
  file: string,
  findOut: () => Promise<T>,
): Promise<T> {
  if (!keep) return findOut();
  const stamp = keep.stampOf(file);
  const known = keep.find(`${what}:${file}`, stamp);
  if (known !== undefined) return JSON.parse(known) as T; // written two lines below
  const found = await findOut();
  keep.add(`${what}:${file}`, stamp, JSON.stringify(found));
  return found;
}

/** The code that reads: with another, everything is read again. */
const CODE = ['domain', 'locale', 'markdown', 'reading'].map((name) =>
  join(import.meta.dirname, '..', name),
);
/** Also what a text is read with beside the code. */
const READ_WITH = ['content/terms.yaml', 'package-lock.json'];

interface Kept {
  readonly stamp: string;
  readonly json: string;
}

/** A file of lines: the newest of a name counts, so that adding to it is enough. */
export function openKeep(root: string, file = '.cache/readings.txt'): Keep {
  const path = join(root, file);
  const key = keyOf(root);
  const { known, lines } = linesOf(path, key);
  const fresh: string[] = [];
  return {
    isEmpty: known.size === 0,
    stampOf(name) {
      const { mtimeMs, size } = statSync(join(root, name));
      return `${mtimeMs}:${size}`;
    },
    find(name, stamp) {
      const found = known.get(name);
      return found?.stamp === stamp ? found.json : undefined;
    },
    add(name, stamp, json) {
      known.set(name, { stamp, json });
      fresh.push(lineOf(name, { stamp, json }));
    },
    async save() {
      if (fresh.length === 0) return;
      mkdirSync(dirname(path), { recursive: true });
      // The first line end closes whatever was cut off before.
      if (lines > 0 && lines < 2 * known.size) appendFileSync(path, `\n${fresh.join('')}`);
      else await writeWhole(path, key, known);
    },
  };
}

async function writeWhole(
  path: string,
  key: string,
  known: ReadonlyMap<string, Kept>,
): Promise<void> {
  const all = [...known].map(([name, each]) => lineOf(name, each));
  await writeFile(`${path}.new`, `${key}\n${all.join('')}`);
  await rename(`${path}.new`, path);
}

/** With the length of what is kept, so that a line that was cut off is told from a whole one. */
function lineOf(name: string, { stamp, json }: Kept): string {
  return `${name}\t${stamp}\t${json.length}\t${json}\n`;
}

function linesOf(path: string, key: string): { known: Map<string, Kept>; lines: number } {
  const known = new Map<string, Kept>();
  const source = readIfThere(path);
  const end = source.indexOf('\n');
  if (end < 0 || source.slice(0, end) !== key) return { known, lines: 0 };
  let lines = 0;
  for (let from = end + 1; ; lines++) {
    const to = source.indexOf('\n', from);
    if (to < 0) return { known, lines: lines + 1 };
    const stampAt = source.indexOf('\t', from) + 1;
    const lengthAt = source.indexOf('\t', stampAt) + 1;
    const jsonAt = source.indexOf('\t', lengthAt) + 1;
    if (to - jsonAt === Number(source.slice(lengthAt, jsonAt - 1)) && to > from) {
      const stamp = source.slice(stampAt, lengthAt - 1);
      known.set(source.slice(from, stampAt - 1), { stamp, json: source.slice(jsonAt, to) });
    }
    from = to + 1;
  }
}

function keyOf(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const folder of CODE) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    for (const file of files.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))) {
      hash.update(file).update(readFileSync(join(folder, file)));
    }
  }
  for (const file of READ_WITH) hash.update(readIfThere(join(root, file)));
  return hash.digest('base64url');
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
