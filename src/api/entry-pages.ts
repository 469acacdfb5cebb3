import type { Locale } from '../locale/locale.ts';
import type { Entry, EntryText } from '../portal/entry.ts';
import { entryPage } from '../presenting/entry-page.ts';
import { placedPictures } from '../presenting/entry-pictures.ts';
import type { Page } from '../presenting/page.ts';
import { plainBody } from '../presenting/plain-body.ts';
import { canonicalJson } from './canonical.ts';
import { entryItem } from './entry-item.ts';
import type { Item } from './ledger.ts';
import type { EntryItem } from './shapes.ts';
import type { Publishing } from './urls.ts';

/** What lies in files; the caller knows where. */
export interface Reading {
  text(text: EntryText): Promise<string>;
  /** The SHA-256 of a file made below the portal's root, where it is made by now. */
  hashOf(path: string): Promise<string | undefined>;
}

interface EntryPage {
  readonly page: number;
  readonly isLast: boolean;
  readonly items: readonly Item[];
}

const PER_PAGE = 100;

/**
 * All entries with words in a language, oldest first: a new one changes the last page only, and a
 * copy has little to fetch again. Only one page's bodies are in memory at a time.
 */
export async function* entryPages(
  publishing: Publishing,
  language: Locale,
  reading: Reading,
): AsyncGenerator<EntryPage> {
  const entries = handedOut(publishing, language);
  const pages = Math.max(1, Math.ceil(entries.length / PER_PAGE));
  for (let page = 1; page <= pages; page += 1) {
    const onPage = entries.slice((page - 1) * PER_PAGE, page * PER_PAGE);
    const items = await Promise.all(
      onPage.map((entry) => itemOf(entry, language, publishing, reading)),
    );
    yield { page, isLast: page === pages, items: items.flat() };
  }
}

export function handedOut({ portal }: Pick<Publishing, 'portal'>, language: Locale): Entry[] {
  return portal.entries
    .filter(({ state, texts }) => state === 'published' && texts[language])
    .sort((a, b) => compare(a.shared.date, b.shared.date) || compare(a.id, b.id));
}

async function itemOf(
  entry: Entry,
  language: Locale,
  { portal, site }: Publishing,
  reading: Reading,
): Promise<Item[]> {
  const text = entry.texts[language];
  const page = entryPage(entry, language, portal, site);
  if (!text || !page) return [];
  const body = plainBody(await reading.text(text), entry.folder, page);
  const pictures = await picturesOf(entry, text, page, reading);
  const json = canonicalJson(entryItem(entry, text, page, { ...body, pictures }));
  return [{ id: `entries/${language}/${entry.id}`, json }];
}

function picturesOf(
  entry: Entry,
  text: EntryText,
  page: Page,
  { hashOf }: Reading,
): Promise<EntryItem['pictures']> {
  const placed = placedPictures(entry, text, page);
  return Promise.all(
    placed.map(async ({ path, address: url, ...picture }) => {
      const { use, width, height, alt, caption, credit, licence } = picture;
      const sha256 = await hashOf(path);
      return { url, use, width, height, sha256, alt, caption, credit, licence };
    }),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
