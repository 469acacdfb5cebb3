import type { Locale } from '../locale/locale.ts';

/** Names that begin with `pagefind` are asked for again each time, as `pagefind-entry.json` is. */
export function guideFile(locale: Locale): string {
  return `pagefind-guide.${locale}.json`;
}

export function ledgerFile(locale: Locale): string {
  return `pagefind-ledger.${locale}.json`;
}

/** Inside the index of recent pages; there only when something is archived. */
export const ARCHIVE = 'archive';
