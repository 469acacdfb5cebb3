import type { TakenFrom } from '../../domain/taken-from.ts';
import { LOCALES, type Locale } from '../../locale/locale.ts';
import type { Brought, BroughtFile } from '../files/bring-files.ts';
import type { PartnerItem } from '../partner-item.ts';

/** The files that the fields and bodies of a draft name; no other is written. */
export function namedFiles(contents: readonly string[], { files }: Brought): BroughtFile[] {
  const distinct = new Map([...files.values()].map((file) => [file.name, file]));
  return [...distinct.values()]
    .filter(({ name }) => contents.some((content) => content.includes(name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What the item offers and the draft will not have, by address. */
export function missingFrom(
  { texts, attachments = [] }: PartnerItem,
  beside: readonly BroughtFile[],
  { files }: Brought,
): string[] {
  const shown = LOCALES.flatMap((locale) => texts[locale]?.pictures ?? []);
  const offered = [...attachments, ...shown].map(({ url }) => url);
  const names = new Set(beside.map(({ name }) => name));
  return [...new Set(offered)].filter((url) => !names.has(files.get(url)?.name ?? ''));
}

/** Under which conditions the pictures came, once for both languages or in each. */
export function pictureLicence(brought: Brought): TakenFrom['pictureLicence'] {
  const [vi = '', en = ''] = LOCALES.map((locale) => licencesIn(locale, brought));
  return vi && en && vi !== en ? { vi, en } : vi || en || undefined;
}

function licencesIn(locale: Locale, { pictures, files }: Brought): string {
  const taken = pictures[locale].filter(({ url }) => files.has(url));
  return [...new Set(taken.flatMap(({ licence }) => licence ?? []))].join(' ');
}
