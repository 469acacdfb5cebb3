import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../locale/locale.ts';
import { stampIn } from './stamp-state.ts';

/** Both texts of an entry, by what they are to each other; undefined where one is missing. */
export function textsIn(root: string, folder: string) {
  const tidy = folder.replaceAll('\\', '/').replace(/\/+$/, '');
  const texts = LOCALES.flatMap((locale) => {
    const file = `${tidy}/index.${locale}.mdx`;
    const source = readIfThere(join(root, file));
    return source === undefined ? [] : [{ file, locale, source }];
  });
  const translation = texts.find(({ source }) => stampIn(source) !== undefined);
  const original = texts.find((text) => text !== translation);
  return original && translation ? { folder: tidy, original, translation } : undefined;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
