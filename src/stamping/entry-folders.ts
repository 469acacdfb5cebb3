import { walkFolder } from '../reading/content-folders.ts';

/** The folders of all entries there are, of every edition and province. */
export function entryFolders(root: string): string[] {
  const { names } = walkFolder(root, 'content', { of: 'asean' });
  const texts = names.filter((file) => /\/index\.(vi|en)\.mdx$/.test(file));
  return [...new Set(texts.map((file) => file.slice(0, file.lastIndexOf('/'))))];
}
