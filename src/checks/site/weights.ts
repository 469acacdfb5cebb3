import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltSite } from './built-site.ts';
import type { PageFacts, ReferenceKind } from './page-facts.ts';
import type { Resolve } from './resolve-reference.ts';

/** A set of files and what they weigh together. */
interface Load {
  readonly key: string;
  readonly bytes: number;
}

/** Weighs what a page loads. Every file is compressed once. */
export interface Scale {
  /** A little more than `html`, found thirty times faster. */
  readonly quickHtml: (page: PageFacts) => number;
  readonly html: (page: PageFacts) => number;
  readonly styles: (page: PageFacts) => Load;
  readonly scripts: (page: PageFacts) => Load;
  /** All fonts the page's style sheets name: the most it can come to. */
  readonly fonts: (page: PageFacts) => Load;
}

/** What servers send, and what a build can afford to ask of every page. */
const BEST = 11;
const QUICK = 5;

export function makeScale(site: BuiltSite, resolve: Resolve): Scale {
  const read = (file: string) => readFileSync(path.join(site.folder, file));
  const packed = remember((file) => brotliSize(read(file), BEST));
  const quickly = remember((file) => brotliSize(read(file), QUICK));
  // Fonts are brotli inside; a second time makes them no smaller.
  const raw = remember((file) => statSync(path.join(site.folder, file)).size);
  const stylesOf = (page: PageFacts) => filesOf(resolve, page, 'style');
  const fontsIn = remember((file) => fontsOfStyle(site, resolve, file));
  const importsOf = remember((file) => withImports(read, file));
  return {
    quickHtml: (page) => quickly(page.file),
    html: (page) => packed(page.file),
    styles: (page) => load(stylesOf(page), packed),
    scripts: (page) => load(filesOf(resolve, page, 'script').flatMap(importsOf), packed),
    fonts: (page) => load(stylesOf(page).flatMap(fontsIn), raw),
  };
}

function load(files: readonly string[], size: (file: string) => number): Load {
  const each = [...new Set(files)].toSorted();
  return { key: each.join(' '), bytes: each.reduce((sum, file) => sum + size(file), 0) };
}

function filesOf(resolve: Resolve, page: PageFacts, kind: ReferenceKind): string[] {
  return page.references
    .filter((reference) => reference.kind === kind)
    .flatMap(({ href }) => {
      const target = resolve(page.address, href);
      return target.kind === 'file' ? [target.file] : [];
    });
}

function fontsOfStyle(site: BuiltSite, resolve: Resolve, file: string): string[] {
  const style = site.styles.find((candidate) => candidate.file === file);
  return (style?.references ?? []).flatMap(({ href }) => {
    const target = resolve(`${site.base}${file}`, href);
    return target.kind === 'file' && target.file.endsWith('.woff2') ? [target.file] : [];
  });
}

/** A module brings along what it imports at once; what it imports later, on demand, does not count. */
function withImports(read: (file: string) => Buffer, first: string): string[] {
  const files = new Set([first]);
  for (const file of files) {
    const found = read(file)
      .toString('utf8')
      .matchAll(/(?:import|from)\s*["'](\.[^"']+\.js)["']/g);
    for (const match of found) {
      files.add(path.posix.join(path.posix.dirname(file), match[1] ?? ''));
    }
  }
  return [...files];
}

function brotliSize(bytes: Buffer, quality: number): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
    .length;
}

function remember<T>(answer: (file: string) => T): (file: string) => T {
  const known = new Map<string, T>();
  return (file) => {
    const there = known.get(file);
    if (there !== undefined) return there;
    const value = answer(file);
    known.set(file, value);
    return value;
  };
}
