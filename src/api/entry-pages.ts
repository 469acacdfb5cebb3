import type { Locale } from '../locale/locale.ts';
import type { Entry, EntryText } from '../portal/portal.ts';
import { entryPage } from '../presenting/entry-page.ts';
import { plainBody } from '../presenting/plain-body.ts';
import { canonicalJson } from './canonical.ts';
import { entryItem } from './entry-item.ts';
import type { Item } from './ledger.ts';
import type { Publishing } from './urls.ts';

/** The file of a text; the caller knows where content lies. */
export type ReadText = (text: EntryText) => Promise<string>;

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
  readText: ReadText,
): AsyncGenerator<EntryPage> {
  const entries = handedOut(publishing, language);
  const pages = Math.max(1, Math.ceil(entries.length / PER_PAGE));
  for (let page = 1; page <= pages; page += 1) {
    const onPage = entries.slice((page - 1) * PER_PAGE, page * PER_PAGE);
    const items = await Promise.all(
      onPage.map((entry) => itemOf(entry, language, publishing, readText)),
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
  readText: ReadText,
): Promise<Item[]> {
  const text = entry.texts[language];
  const page = entryPage(entry, language, portal, site);
  if (!text || !page) return [];
  const body = plainBody(await readText(text), entry.folder, page);
  const json = canonicalJson(entryItem(entry, text, page, body));
  return [{ id: `entries/${language}/${entry.id}`, json }];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
