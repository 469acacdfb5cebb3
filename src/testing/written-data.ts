import { dataFiles } from '../api/data-files.ts';
import type { Reading } from '../api/entry-pages.ts';
import type { Portal } from '../portal/portal.ts';
import { SITE } from './a-portal.ts';
import { entryFiles, type EntryDraft } from './an-entry.ts';

/** The files of open data by their paths, as text and as what the text says. */
export type WrittenData = ReadonlyMap<string, { readonly text: string; readonly json: unknown }>;

export async function writtenData(
  portal: Portal,
  drafts: readonly EntryDraft[],
): Promise<WrittenData> {
  const files = await Array.fromAsync(dataFiles({ portal, site: SITE }, readerOf(drafts)));
  return new Map(
    files.map(({ path, text }) => [path, { text, json: JSON.parse(text) as unknown }]),
  );
}

/** Reads the drafts' texts as if they were files. */
export function readerOf(drafts: readonly EntryDraft[]): Reading {
  const sources = Object.assign({}, ...drafts.map((draft) => entryFiles(draft))) as Record<
    string,
    string
  >; // paths and texts
  return {
    text: async ({ file }) => sources[file] ?? '',
    hashOf: async () => undefined,
  };
}

export function itemsIn(data: WrittenData, path: string): Record<string, unknown>[] {
  const document = data.get(path)?.json;
  const hasItems = document && typeof document === 'object' && 'items' in document;
  return hasItems ? (document.items as Record<string, unknown>[]) : []; // a list, as its schema says
}

export function schemasIn(data: WrittenData): object[] {
  return [...data].flatMap(([path, { json }]) =>
    path.startsWith('schemas/') ? [json as object] : [],
  );
}
