import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface AdminFile {
  /** Under `admin/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What Sveltia asks for by the name of a package, and where a copy of it lies beside Sveltia. */
const MODULES: Readonly<Record<string, string>> = {
  '@shikijs/langs/markdown': '@shikijs/langs/dist/markdown.mjs',
  '@shikijs/themes/github-light': '@shikijs/themes/dist/github-light.mjs',
  '@shikijs/themes/github-dark': '@shikijs/themes/dist/github-dark.mjs',
  'exifr/dist/lite.esm.mjs': 'exifr/dist/lite.esm.mjs',
  immutable: 'immutable/dist/immutable.es.js',
  'turndown/lib/turndown.browser.es.js': 'turndown/lib/turndown.browser.es.js',
};

/**
 * Addresses on other sites that Sveltia names although it brings the same files along: its fonts,
 * and the package in which it looks every hour whether there is a newer one. How other companies'
 * servers are is nothing it has to ask; the package's file has no answer to that.
 */
const PACKAGE = /^package\.json$/;
const ELSEWHERE: readonly { readonly address: RegExp; readonly asset: RegExp | undefined }[] = [
  { address: fontAddress('source-sans-3'), asset: /^assets\/source-sans-3.*\.woff2$/ },
  { address: fontAddress('noto-mono'), asset: /^assets\/noto-mono.*\.woff2$/ },
  {
    address: fontAddress('material-symbols-outlined'),
    asset: /^assets\/material-symbols.*\.woff2$/,
  },
  { address: /https:\/\/unpkg\.com\/@sveltia\/cms/g, asset: undefined },
  { address: /https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g, asset: PACKAGE },
  { address: /https:\/\/status-api\.hostedstatus\.com\/[\w./]+/g, asset: PACKAGE },
];

/** The interface's own language besides English, which Sveltia holds within itself. */
const INTERFACE = '../locales/vi.json';

/**
 * Sveltia as its package has it, ready to run in a browser without a bundler: names of packages
 * become files beside it. What is left by its name (maps, SVG, other languages) is never asked for
 * by our fields; if it were, it would fail on this site rather than be fetched from another.
 */
export function sveltiaFiles(): AdminFile[] {
  const entry = createRequire(import.meta.url).resolve('@sveltia/cms');
  const folder = path.dirname(entry);
  const chunks = filesIn(folder, 'chunks', /\.js$/);
  const assets = filesIn(folder, 'assets', /\.(?:js|wasm|woff2|png)$/);
  return [
    {
      path: 'sveltia/index.js',
      content: withOwnPlaces(readFileSync(entry, 'utf8'), [...assets, 'package.json']),
    },
    { path: 'sveltia/package.json', content: readFileSync(path.join(folder, '../package.json')) },
    ...[...chunks, ...assets].map((file) => ({
      path: `sveltia/${file}`,
      content: readFileSync(path.join(folder, file)),
    })),
    ...Object.values(MODULES).map((file) => ({
      path: `sveltia/${placeOf(file)}`,
      content: withoutSourceMap(readFileSync(packageFile(entry, file), 'utf8')),
    })),
    { path: 'sveltia/locales/vi.js', content: asModule(path.join(folder, INTERFACE)) },
  ];
}

function filesIn(folder: string, inside: string, wanted: RegExp): string[] {
  const names = readdirSync(path.join(folder, inside)).filter((name) => wanted.test(name));
  return names.toSorted().map((name) => `${inside}/${name}`);
}

function withOwnPlaces(code: string, assets: readonly string[]): string {
  const places = { ...mapped(), [INTERFACE]: './locales/vi.js' };
  const named = Object.entries(places).reduce(
    (text, [name, place]) => replaced(text, `import(\`${name}\`)`, `import(\`${place}\`)`),
    withoutSourceMap(code),
  );
  // These are looked for from the page, one folder up.
  return ELSEWHERE.reduce((text, { address, asset }) => {
    const file = asset && assets.find((name) => asset.test(name));
    return replaced(text, address, ['sveltia', ...(file === undefined ? [] : [file])].join('/'));
  }, named);
}

function replaced(text: string, asked: string | RegExp, place: string): string {
  const result = text.replaceAll(asked, place);
  if (result === text) throw new Error(`Sveltia no longer asks for ${asked}.`);
  return result;
}

function fontAddress(name: string): RegExp {
  return new RegExp(`https://cdn\\.jsdelivr\\.net/fontsource/fonts/${name}[:@][^)]*\\.woff2`, 'g');
}

function mapped(): Record<string, string> {
  const entries = Object.entries(MODULES).map(([name, file]) => [name, `./${placeOf(file)}`]);
  return Object.fromEntries(entries) as Record<string, string>; // pairs of two words each
}

/** `modules/immutable.es.js` */
function placeOf(file: string): string {
  return `modules/${path.posix.basename(file).replace(/\.mjs$/, '.js')}`;
}

/** From Sveltia's own place, because its packages are its own; not every one lets files be asked for. */
function packageFile(from: string, file: string): string {
  const folders = createRequire(from).resolve.paths(file) ?? [];
  for (const folder of folders) {
    const candidate = path.join(folder, file);
    if (existsSync(candidate)) return candidate;
  }
  throw new Error(`${file} is not installed.`);
}

function withoutSourceMap(code: string): string {
  return code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
}

function asModule(file: string): string {
  return `export default ${readFileSync(file, 'utf8').trim()};\n`;
}
