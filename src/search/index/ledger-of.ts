import { queryTokens } from '../query/token.ts';
import { writeLedger, type Ledger } from '../query/ledger.ts';
import type { SearchRecord } from './search-record.ts';

/** Where a title has said its name and goes on to explain it. */
const PAUSE = /[,:;(?–—]/;

/** The ledger of one language's records, under the names Pagefind gave them. */
export function ledgerOf(
  records: readonly SearchRecord[],
  names: ReadonlyMap<string, string>,
): Ledger {
  return writeLedger(
    records.flatMap((record) => {
      const id = names.get(record.path);
      if (id === undefined) return [];
      const { kind, pillars, topics, places, day, title, twin } = record;
      const titleLength = queryTokens(title).length;
      const headLength = queryTokens(title.split(PAUSE)[0] ?? title).length;
      const about = { kind, pillars, topics, places, day, hasTwin: twin !== undefined };
      return [{ id, ...about, titleLength, headLength }];
    }),
  );
}
