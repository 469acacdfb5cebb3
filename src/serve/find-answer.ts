import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** What the server says to one address. Every case has a name; none is `undefined`. */
export type Found =
  | { readonly kind: 'file'; readonly file: string; readonly path: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused' };

export interface Site {
  readonly folder: string;
  /** Begins and ends with a slash. */
  readonly base: string;
}

/** `asean`, `/asean` and `/asean/` all become `/asean/`. */
export function normalBase(base: string): string {
  const words = base.split('/').filter((word) => word !== '');
  return words.length === 0 ? '/' : `/${words.join('/')}/`;
}

export async function findAnswer(site: Site, address: string): Promise<Found> {
  const [pathname = '/', query] = splitQuery(address);
  const asked = decode(pathname);
  if (asked === undefined || isHostile(asked)) return { kind: 'refused' };
  if (`${asked}/` === site.base || (asked === '/' && site.base !== '/')) {
    return { kind: 'redirect', to: site.base };
  }
  if (!asked.startsWith(site.base)) return { kind: 'missing' };
  return findFile(site, asked.slice(site.base.length), `${pathname}/${query}`);
}

async function findFile(site: Site, relative: string, withSlash: string): Promise<Found> {
  const asked = relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative;
  const file = await inside(site.folder, asked);
  if (file === 'outside') return { kind: 'refused' };
  if (file === 'missing') return { kind: 'missing' };
  if ((await stat(file)).isFile()) return { kind: 'file', file, path: asked };
  const index = await inside(site.folder, `${asked}/index.html`);
  return index === 'missing' || index === 'outside'
    ? { kind: 'missing' }
    : { kind: 'redirect', to: withSlash };
}

/** The real path, so that a link in the folder cannot lead out of it either. */
async function inside(folder: string, relative: string): Promise<string> {
  try {
    const root = await realpath(folder);
    const file = await realpath(path.join(root, relative));
    return file === root || file.startsWith(root + path.sep) ? file : 'outside';
  } catch {
    return 'missing';
  }
}

function splitQuery(address: string): [string, string] {
  const mark = address.indexOf('?');
  return mark < 0 ? [address, ''] : [address.slice(0, mark), address.slice(mark)];
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** Backslashes and drive letters matter on Windows, zero bytes everywhere. */
function isHostile(asked: string): boolean {
  return (
    !asked.startsWith('/') ||
    asked.startsWith('//') ||
    /[\\\0]/.test(asked) ||
    asked.split('/').some((word) => word === '..' || /^[a-z]:/i.test(word))
  );
}
