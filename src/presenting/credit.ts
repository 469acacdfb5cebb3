import type { Entry } from '../portal/entry.ts';
import { said } from './fact-words.ts';
import type { Page } from './page.ts';
import { domainOf } from './sources.ts';

type Speaking = Pick<Page, 'portal' | 'locale' | 'words'>;

/** Under which conditions others may take what is here. */
export function licenceOf({ portal, locale, words }: Speaking): string {
  return portal.edition.licence?.[locale] ?? words.reuse.licence;
}

/** The same for an entry's pictures: whoever took the entry over has no more rights than it was given. */
export function pictureLicenceOf(
  { shared: { takenFrom } }: Pick<Entry, 'shared'>,
  { portal, locale }: Pick<Page, 'portal' | 'locale'>,
): string | undefined {
  const licence = takenFrom ? takenFrom.pictureLicence : portal.edition.pictureLicence;
  return licence && said(licence, locale);
}

/** The line that names the source. */
export function creditOf({ portal, locale, words }: Speaking): string {
  const { name, unit, site } = portal.edition;
  return words.reuse.credit(`${name[locale]}, ${unit[locale]}`, domainOf(site));
}

/**
 * A name that stays the same when the address changes (RFC 4151). It is made from the edition's own
 * origin and not from where the build is served, so that a trial copy names the same things.
 */
export function tagUri({ edition }: Page['portal'], ...words: readonly string[]): string {
  return `tag:${new URL(edition.site).hostname},2026:${[edition.id, ...words].join('/')}`;
}
