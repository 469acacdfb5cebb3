import type { Kind } from '../../domain/kind.ts';
import { slugOf } from '../../domain/slug.ts';
import type { Locale } from '../../locale/locale.ts';
import type { PartnerItem } from '../partner-item.ts';
import { addressOf, type Known } from './known.ts';

const LONGEST = 80;
/** Names that Windows keeps for itself. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The folder of a new entry: always made from its title, never from what the feed calls it. Empty
 * where the title has no letter that an address can hold.
 */
export function entryName({ texts, original }: PartnerItem, { names }: Known): string {
  const title = texts.vi?.title ?? texts[original]?.title ?? '';
  const slug = shortened(slugOf(title));
  return slug === '' ? '' : firstFree(slug, (name) => !names.has(name) && !RESERVED.test(name));
}

/** A word for the address of its own, where another entry stands at that of its title. */
export function slugField(
  kind: Kind,
  locale: Locale,
  title: string,
  folder: string,
  { addresses }: Known,
): string | undefined {
  const slug = slugOf(title);
  const free = firstFree(slug, (name) => {
    const there = addresses.get(addressOf(kind, locale, name));
    return there === undefined || there === folder;
  });
  return free === slug ? undefined : free;
}

function firstFree(slug: string, isFree: (name: string) => boolean): string {
  if (isFree(slug)) return slug;
  let count = 2;
  while (!isFree(`${slug}-${count}`)) count += 1;
  return `${slug}-${count}`;
}

function shortened(slug: string): string {
  return slug.length <= LONGEST
    ? slug
    : slug
        .slice(0, LONGEST + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, LONGEST);
}
