import { LOCALES, type Both, type Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import { address } from '../portal/address.ts';
import { creditOf, licenceOf, tagUri } from '../presenting/credit.ts';
import { canonicalJson } from './canonical.ts';
import { DOCUMENTS } from './documents.ts';
import { entryPages, handedOut, type Reading } from './entry-pages.ts';
import { openLedger, withLines, type DataFile, type Ledger } from './ledger.ts';
import { openApi } from './openapi.ts';
import { jsonSchemaOf, schemaPath, SHAPES } from './schemas.ts';
import { absolute, urlsOf, type Publishing } from './urls.ts';

/** What every part of the data needs to know of the whole. */
interface Making extends Publishing {
  readonly ledger: Ledger;
  readonly at: (path: string) => string;
  readonly around: (schema: string) => { $schema: string; licence: Both; credit: Both };
}

/**
 * Every file of open data, one at a time: whoever writes them holds one in memory. The manifest
 * comes last, for it tells of all the others.
 */
export async function* dataFiles(
  publishing: Publishing,
  reading: Reading,
): AsyncGenerator<DataFile> {
  const making = makingOf(publishing);
  const { ledger, at, around } = making;
  yield* referenceFiles(making);
  for (const language of LOCALES) yield* entryFiles(making, language, reading);
  yield ledger.file('index.json', indexOf(making));
  for (const name of Object.keys(SHAPES)) {
    yield ledger.file(schemaPath(name), jsonSchemaOf(name, at));
  }
  yield ledger.file('openapi.json', openApi(described(making)));
  const head = { ...around('manifest'), documents: ledger.documents };
  const lines = ledger.items.map((item) => JSON.stringify(item));
  yield { path: 'manifest.json', text: withLines(head, 'items', lines) };
}

function pagePath(language: Locale, page: number): string {
  return `${language}/entries/${page}.json`;
}

function makingOf(publishing: Publishing): Making {
  const at = (path: string) => absolute(publishing.site, address.data(path));
  const rights = { licence: inBoth(publishing, licenceOf), credit: inBoth(publishing, creditOf) };
  return {
    ...publishing,
    ledger: openLedger(),
    at,
    around: (schema) => ({ $schema: at(schemaPath(schema)), ...rights }),
  };
}

function* referenceFiles({ ledger, around, portal, site }: Making): Generator<DataFile> {
  for (const { name, items, idOf } of DOCUMENTS) {
    const written = items({ portal, site }).map((item) => ({
      id: `${name}/${idOf(item)}`,
      json: canonicalJson(item),
    }));
    yield ledger.list(`${name}.json`, around(name), written);
  }
}

async function* entryFiles(
  { ledger, around, at, portal, site }: Making,
  language: Locale,
  reading: Reading,
): AsyncGenerator<DataFile> {
  for await (const { page, isLast, items } of entryPages({ portal, site }, language, reading)) {
    const previous = page > 1 ? at(pagePath(language, page - 1)) : null;
    const next = isLast ? null : at(pagePath(language, page + 1));
    const head = { ...around('entries'), language, page, previous, next };
    yield ledger.list(pagePath(language, page), head, items);
  }
}

function indexOf(making: Making) {
  const { portal, at, around, ledger } = making;
  return {
    ...around('index'),
    tag: tagUri(portal),
    publisher: portal.edition.publisher,
    home: urlsOf(making, 'home'),
    entries: LOCALES.map((language) => {
      const written = ledger.documents.filter(({ path }) => path.startsWith(`${language}/`));
      return {
        language,
        total: handedOut(making, language).length,
        pages: written.length,
        first: at(pagePath(language, 1)),
        last: at(pagePath(language, written.length)),
      };
    }),
    documents: DOCUMENTS.map(({ name, about }) => ({
      name,
      about,
      url: at(`${name}.json`),
      schema: at(schemaPath(name)),
    })),
    manifest: at('manifest.json'),
    openapi: at('openapi.json'),
  };
}

function described({ portal, at, around }: Making) {
  const { name, unit } = portal.edition;
  const { licence, credit } = around('index');
  return {
    title: `${name.vi}, ${unit.vi} / ${name.en}, ${unit.en}`,
    description: `${credit.vi} / ${credit.en}`,
    licence: `${licence.vi} / ${licence.en}`,
    server: at(''),
  };
}

function inBoth({ portal }: Publishing, say: typeof licenceOf): Both {
  const [vi, en] = LOCALES.map((locale) => say({ portal, locale, words: wordsFor(locale) }));
  return { vi: vi ?? '', en: en ?? '' };
}
