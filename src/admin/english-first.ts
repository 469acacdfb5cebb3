import type { Text } from '../reading/text.ts';

/**
 * The folders in which an entry was written in English first. Both its files are saved rightly only
 * from a list whose first language is English, and such lists are made where there is need of one.
 */
export function englishFirst(texts: readonly Text[]): ReadonlySet<string> {
  const originals = texts.filter(({ locale, shared }) => locale === 'en' && shared !== undefined);
  return new Set(originals.map(({ folder }) => folder.slice(0, folder.lastIndexOf('/'))));
}
