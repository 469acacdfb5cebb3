import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale } from '../locale/locale.ts';
import { kindOfFolder } from '../domain/kind.ts';
import type { Home } from './text.ts';
import type { TextPlace } from './read-text.ts';

/** A folder of content, walked: its texts, and everything else that lies there. */
export interface FolderContents {
  readonly home: Home;
  readonly texts: readonly TextPlace[];
  /** Pictures and attachments beside the texts of an entry. */
  readonly attachments: readonly { readonly file: string; readonly folder: string }[];
  /** Texts in a folder that is no kind. */
  readonly misplaced: readonly { readonly file: string; readonly folder: string }[];
  /** Texts under a name that is no text’s: `Index.vi.mdx`. */
  readonly misnamed: readonly {
    readonly file: string;
    readonly folder: string;
    readonly better: string;
  }[];
  /** What lies beside the folders of kinds: files of data. */
  readonly data: readonly string[];
  readonly names: readonly string[];
}

/** `content/asean/explainers/<entry>/index.vi.mdx`: where a file lies says what it is. */
export function walkFolder(root: string, folder: string, home: Home): FolderContents {
  const files = filesIn(root, folder);
  const sorted = files.map((file) => ({ file, place: placeOf(file, folder, home) }));
  return {
    home,
    texts: sorted.flatMap(({ place }) => (place.is === 'text' ? [place.text] : [])),
    attachments: sorted.flatMap(({ file, place }) =>
      place.is === 'attachment' ? [{ file, folder: place.folder }] : [],
    ),
    misplaced: sorted.flatMap(({ file, place }) =>
      place.is === 'misplaced' ? [{ file, folder: place.folder }] : [],
    ),
    misnamed: sorted.flatMap(({ file, place }) =>
      place.is === 'misnamed' ? [{ file, folder: place.folder, better: place.better }] : [],
    ),
    data: sorted.flatMap(({ file, place }) => (place.is === 'data' ? [file] : [])),
    names: files,
  };
}

type FilePlace =
  | { is: 'text'; text: TextPlace }
  | { is: 'attachment'; folder: string }
  | { is: 'misplaced'; folder: string }
  | { is: 'misnamed'; folder: string; better: string }
  | { is: 'data' };

function placeOf(file: string, folder: string, home: Home): FilePlace {
  const parts = file.slice(folder.length + 1).split('/');
  const [kindFolder = '', entry = '', name = ''] = parts;
  if (parts.length === 1) return { is: 'data' };
  const kind = kindOfFolder(kindFolder);
  const entryFolder = `${folder}/${kindFolder}/${entry}`;
  if (!kind || parts.length !== 3) {
    return file.endsWith('.mdx') || !kind
      ? { is: 'misplaced', folder: parts.slice(0, -1).join('/') }
      : { is: 'attachment', folder: entryFolder };
  }
  const locale = /^index\.(\w+)\.mdx$/.exec(name)?.[1];
  return isLocale(locale)
    ? { is: 'text', text: { file, folder: entryFolder, entry, kind, home, locale } }
    : besideTexts(name, entryFolder);
}

/** A file that looks like a text is hardly meant as a picture or an attachment. */
function besideTexts(name: string, folder: string): FilePlace {
  const looksLikeText = /^index\b|\.(mdx?|markdown)(\.\w+)?$/i.test(name);
  if (!looksLikeText) return { is: 'attachment', folder };
  const locale = /(^|[._-])en([._-]|$)/i.test(name) ? 'en' : 'vi';
  return { is: 'misnamed', folder, better: `index.${locale}.mdx` };
}

/** Sorted by code unit, so that the same files give the same order on every machine. */
function filesIn(root: string, folder: string): string[] {
  const found: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const item of entriesOf(join(root, next))) {
      if (item.name.startsWith('.')) continue;
      const path = `${next}/${item.name}`;
      if (item.isDirectory()) waiting.push(path);
      else found.push(path);
    }
  }
  return found.sort();
}

function entriesOf(path: string): ReturnType<typeof readDirectory> {
  try {
    return readDirectory(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function readDirectory(path: string) {
  return readdirSync(path, { withFileTypes: true });
}
