import { walkFolder } from '../reading/content-folders.ts';

/** The folders of all entries there are, of every edition and province, or of those with these files. */
export function entryFolders(root: string, only?: ReadonlySet<string>): string[] {
  const { names } = walkFolder(root, 'content', { of: 'asean' });
  const texts = names
    .filter((file) => /\/index\.(vi|en)\.mdx$/.test(file))
    .filter((file) => only === undefined || only.has(file.normalize('NFC')));
  return [...new Set(texts.map((file) => file.slice(0, file.lastIndexOf('/'))))];
}
