import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mainText, type Block } from './main-text.ts';
import type { SearchRecord, TextPlace } from './search-record.ts';

/** Reads what can be found of records, from the pages in the built folder. */
export function blockReader(folder: string): (record: SearchRecord) => Promise<Block[]> {
  // Questions come one after the other, and all stand on one page.
  let last: { page: string; blocks: Promise<Block[]> } | undefined;

  async function blocksAt({ page, part }: TextPlace): Promise<Block[]> {
    if (part === undefined) return readPage(page);
    if (last?.page !== page) last = { page, blocks: readPage(page) };
    // The first is the heading itself: the title of the record.
    return (await last.blocks).filter(({ id }) => id === part).slice(1);
  }
  async function readPage(page: string): Promise<Block[]> {
    return mainText(await readFile(join(folder, page, 'index.html'), 'utf8'));
  }
  return async ({ names, text }) => {
    const named = names.map((name) => ({ tag: 'p' as const, text: name, id: undefined }));
    return [...named, ...(text ? await blocksAt(text) : [])];
  };
}
