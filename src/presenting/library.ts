import type { ListedDocument } from './parts/listed-document.ts';
import type { SharedOf } from '../domain/entry/entry.ts';
import { dayWords, formatDay } from '../locale/format.ts';
import { textFor } from '../portal/entries.ts';
import type { Entry } from '../portal/entry.ts';
import { entryHref } from './items.ts';
import type { Page } from './page.ts';
import { listTitle } from './state-words.ts';

/** The newest documents and publications together. */
export function libraryRows(page: Page, most: number): ListedDocument[] {
  return page.portal.entries
    .filter(({ kind }) => kind === 'document' || kind === 'publication')
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))
    .slice(0, most)
    .map((entry) => documentRow(entry, page));
}

export function documentRow(entry: Entry, page: Page): ListedDocument {
  const { locale, portal } = page;
  const text = textFor(entry, locale);
  const { shared } = entry;
  const successor =
    shared.kind === 'document' && shared.replacedBy
      ? portal.entry.get(shared.replacedBy)
      : undefined;
  return {
    href: entryHref(entry, page),
    title: listTitle(entry, page),
    lang: text.locale === locale ? undefined : text.locale,
    details: detailsOf(entry, page),
    expired: shared.kind === 'document' && isEnded(shared),
    replacedBy: successor && {
      href: entryHref(successor, page),
      label: textFor(successor, locale).words.title,
    },
  };
}

/** `Tờ gấp · 12/11/2026` */
export function publicationLine(entry: Entry, page: Page): string {
  return detailsOf(entry, page).join('\u00a0· ');
}

function detailsOf({ shared }: Entry, page: Page): string[] {
  const { locale, portal, words } = page;
  if (shared.kind === 'document') {
    return [
      documentName(shared, page),
      dayWords(shared.issued, locale),
      portal.vocabulary.issuers[shared.issuer]?.name[locale] ?? '',
      isEnded(shared) ? '' : words.choices.document[shared.status],
    ].filter(Boolean);
  }
  const type = shared.kind === 'publication' ? words.choices.publication[shared.type] : '';
  return [type, formatDay(shared.date, locale)].filter(Boolean);
}

/** Said beside the row, with what came after; any other status is one of its details. */
function isEnded({ status }: SharedOf<'document'>): boolean {
  return status === 'expired' || status === 'replaced';
}

function documentName({ type, number }: SharedOf<'document'>, { locale, words }: Page): string {
  return number ? `${type[locale]} ${words.entry.documentNumber(number)}` : type[locale];
}

function dayOf({ shared }: Entry): string {
  return shared.kind === 'document' ? shared.issued : shared.date;
}
