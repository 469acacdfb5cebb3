import type { Locale } from '../../locale/locale.ts';
import { GUIDE, LEDGER } from '../files.ts';
import { readGuide, type Guide, type ReadGuide } from '../query/guide.ts';
import { readLedger, type Ledger, type LedgerRow } from '../query/ledger.ts';

/** The files beside the index, each fetched once. */
export interface Knowledge {
  guide(locale: Locale): Promise<ReadGuide>;
  /** What is known of the pages of the recent index, and of these parts of the archive. */
  ledger(parts: readonly string[]): Promise<ReadonlyMap<string, LedgerRow>>;
}

export function knowledgeOf(library: string, own: Locale): Knowledge {
  const fetched = new Map<string, Promise<unknown>>();
  const once = <T>(file: string, read: (content: unknown) => T): Promise<T> => {
    const known = fetched.get(file) ?? fetchJson(library + file).then(read);
    fetched.set(file, known);
    return known as Promise<T>; // the same file is always read the same way
  };
  const ledgerAt = (folder: string) =>
    once(`${own}/${folder}${LEDGER}`, (content) => readLedger(content as Ledger)); // our own file
  return {
    guide: (locale) => once(`${locale}/${GUIDE}`, (content) => readGuide(content as Guide)), // our own file
    async ledger(parts) {
      const ledgers = await Promise.all(['', ...parts.map((part) => `${part}/`)].map(ledgerAt));
      return new Map(ledgers.flatMap((ledger) => [...ledger]));
    },
  };
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
