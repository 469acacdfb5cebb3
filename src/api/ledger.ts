import { sha256 } from './canonical.ts';

/** One thing in a file of data, as it is written. */
export interface Item {
  /** In the whole of the data: `entries/vi/mien-thi-thuc`. */
  readonly id: string;
  readonly json: string;
}

export interface DataFile {
  /** Under the data's own folder. */
  readonly path: string;
  readonly text: string;
}

/** Keeps the hash of each file and item that is handed out, and nothing else of them. */
export interface Ledger {
  readonly documents: readonly { path: string; bytes: number; sha256: string }[];
  readonly items: readonly { id: string; document: string; sha256: string }[];
  /** A file that is its own whole. */
  file(path: string, content: object): DataFile;
  /** A file of items, one on each line. */
  list(path: string, head: object, items: readonly Item[]): DataFile;
}

export function openLedger(): Ledger {
  const documents: { path: string; bytes: number; sha256: string }[] = [];
  const listed: { id: string; document: string; sha256: string }[] = [];
  const note = (path: string, text: string): DataFile => {
    documents.push({ path, bytes: Buffer.byteLength(text), sha256: sha256(text) });
    return { path, text };
  };
  return {
    documents,
    items: listed,
    file: (path, content) => note(path, `${JSON.stringify(content, null, 2)}\n`),
    list(path, head, items) {
      listed.push(...items.map(({ id, json }) => ({ id, document: path, sha256: sha256(json) })));
      return note(
        path,
        withLines(
          head,
          'items',
          items.map(({ json }) => json),
        ),
      );
    },
  };
}

/** JSON whose last member is a list with one member on each line. */
export function withLines(head: object, name: string, lines: readonly string[]): string {
  const opening = JSON.stringify(head).slice(0, -1);
  return `${opening},"${name}":[\n${lines.join(',\n')}\n]}\n`;
}
