import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isForEditors, isFragment } from '../../portal/address.ts';
import { normalBase } from '../../serve/find-answer.ts';
import type { BuiltSite, SitemapFacts, StyleFacts } from './built-site.ts';
import { makeOwnStrings, type OwnString } from './own-strings.ts';
import type { PageFacts } from './page-facts.ts';
import { readPage } from './read-page.ts';

const NO_ORIGIN = 'https://site.invalid';

/** Reads a built folder once. Every page is parsed once and its text let go. */
export function readSite(folder: string, base: string): BuiltSite {
  const root = path.resolve(folder);
  const files = listFiles(root).filter((file) => !isForEditors(file));
  const rooted = normalBase(base);
  const own = makeOwnStrings();
  const pages = files.filter(isPage).map((file) => readBuiltPage(root, rooted, file, own));
  return {
    folder: root,
    label: path.relative(process.cwd(), root).replaceAll('\\', '/') || '.',
    base: rooted,
    origin: originOf(pages),
    files: new Set(files),
    pages: new Map(pages.map((page) => [page.file, page])),
    styles: files.filter(isStyle).map((file) => readStyle(root, rooted, file)),
    sitemaps: files.filter(isSitemap).map((file) => readSitemap(root, file)),
  };
}

/** Paths with forward slashes, sorted by code unit: the same everywhere. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

function isPage(file: string): boolean {
  return file.endsWith('.html') && !isFragment(file);
}

function isStyle(file: string): boolean {
  return file.endsWith('.css');
}

function isSitemap(file: string): boolean {
  return /^sitemap[^/]*\.xml$/.test(file);
}

function readBuiltPage(root: string, base: string, file: string, own: OwnString): PageFacts {
  const address = base + file.replace(/(^|\/)index\.html$/, '$1');
  return readPage(readFileSync(path.join(root, file), 'utf8'), file, address, own);
}

/** The pages name the site themselves; the first that does is believed, and the others compared. */
function originOf(pages: readonly PageFacts[]): string {
  const named = pages.flatMap(({ canonical }) => {
    return canonical !== undefined && URL.canParse(canonical) ? new URL(canonical).origin : [];
  });
  return named[0] ?? NO_ORIGIN;
}

function readStyle(root: string, base: string, file: string): StyleFacts {
  const css = readFileSync(path.join(root, file), 'utf8');
  const found = css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/g);
  const references = [...found].map((match) => ({
    href: match[2] ?? match[4] ?? '',
    line: css.slice(0, match.index).split('\n').length,
  }));
  return { file, address: base + file, references };
}

function readSitemap(root: string, file: string): SitemapFacts {
  const xml = readFileSync(path.join(root, file), 'utf8');
  const addresses = [...xml.matchAll(/<loc>\s*(.*?)\s*<\/loc>/g)].map((match) => match[1] ?? '');
  return {
    file,
    isIndex: xml.includes('<sitemapindex'),
    addresses: addresses.map((address) => address.replaceAll('&amp;', '&')),
  };
}
