import type { SectionId } from '../domain/section.ts';
import type { Locale } from '../locale/locale.ts';
import { textFor } from './entries.ts';
import type { Entry } from './entry.ts';

export function inSection(entries: readonly Entry[], section: SectionId): Entry[] {
  return entries.filter((entry) => entry.section === section);
}

export function newestFirst(a: Entry, b: Entry): number {
  if (a.expired !== b.expired) return a.expired ? 1 : -1;
  return descending(a.shared.date, b.shared.date) || (a.id < b.id ? -1 : 1);
}

/** News by date; what has a number of its own by that; documents by date of issue; the rest by name. */
export function byOrderOfSection(
  section: SectionId,
  entries: readonly Entry[],
  locale: Locale,
): Entry[] {
  if (section === 'news' || section === 'stories') return [...entries];
  const collator = new Intl.Collator(locale);
  const name = (entry: Entry): string => textFor(entry, locale).words.title;
  return [...entries].sort(
    (a, b) =>
      orderOf(a) - orderOf(b) ||
      descending(issuedOf(a), issuedOf(b)) ||
      collator.compare(name(a), name(b)) ||
      (a.id < b.id ? -1 : 1),
  );
}

function orderOf({ shared }: Entry): number {
  return 'order' in shared ? (shared.order ?? 1000) : 1000;
}

function issuedOf({ shared }: Entry): string {
  return shared.kind === 'document' ? shared.issued : '';
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
