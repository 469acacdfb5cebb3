import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import { indexText } from '../query/index-text.ts';
import type { Block } from './main-text.ts';
import type { SearchRecord } from './search-record.ts';

/** The ready interfaces, the worker and the highlighter: we have our own, or need none. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

/** Records on their way to Pagefind at one time; it takes them in the order they were sent. */
const ON_THE_WAY = 64;

/**
 * Words and places in one file of the index; an eighth of what Pagefind takes by itself. A query needs
 * few words, and fetches less of what it did not ask for.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '2500';

/** Writes Pagefind's index of the records. In the same order they give the same bytes. */
export async function writePagefind(
  records: readonly WrittenRecord[],
  folder: string,
): Promise<Map<string, string>> {
  const { index, errors } = await createIndex({ keepIndexUrl: false });
  if (!index) throw new Error(`search index: ${errors.join('; ')}`);
  for (let next = 0; next < records.length; next += ON_THE_WAY) {
    await addRecords(index, records.slice(next, next + ON_THE_WAY));
  }
  const written = await index.writeFiles({ outputPath: folder });
  await index.deleteIndex();
  refuse(written.errors);
  for (const name of await readdir(folder)) {
    if (UNUSED.test(name)) await rm(join(folder, name));
  }
  return namesByPath(folder);
}

async function addRecords(index: PagefindIndex, records: readonly WrittenRecord[]): Promise<void> {
  const added = records.map((record) =>
    index.addHTMLFile({ url: record.path, content: record.html.toString() }),
  );
  for (const { errors } of await Promise.all(added)) refuse(errors);
}

/** A record with the text that is sent to Pagefind, as bytes: thousands wait for their turn. */
export interface WrittenRecord extends SearchRecord {
  readonly html: Buffer;
}

/** A page of nothing but its text: shorter to send and quicker to read than the built one. */
export function recordHtml(
  { locale, title, summary, twin }: SearchRecord,
  blocks: readonly Block[],
): Buffer {
  const coded = (text: string): string => escaped(indexText(text, locale));
  const lead = summary === '' ? '' : `<p data-pagefind-weight="2">${coded(summary)}</p>`;
  // A filter is the one thing Pagefind keeps with a page without also searching in it.
  const other = twin ? `<i data-pagefind-filter="twin[title]" title="${attribute(twin)}"></i>` : '';
  const text = blocks.map((block) => `<${block.tag}>${coded(block.text)}</${block.tag}>`).join('');
  const html = `<html lang="${locale}"><body data-pagefind-body>${other}<h1>${coded(title)}</h1>${lead}${text}</body></html>`;
  return Buffer.from(html);
}

function attribute({ path, title }: NonNullable<SearchRecord['twin']>): string {
  return escaped(`${path} ${title}`).replaceAll('"', '&quot;');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Pagefind names a page by its content; what it called each is only to be read from its files. */
async function namesByPath(folder: string): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const files = await readdir(join(folder, 'fragment')).catch(() => []);
  for (const file of files) {
    const text = gunzipSync(await readFile(join(folder, 'fragment', file))).toString('utf8');
    const url = /"url":"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
    if (url !== undefined) names.set(url, file.replace(/\.pf_fragment$/, ''));
  }
  return names;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`search index: ${errors.join('; ')}`);
}
