import type { IsoDay } from '../../locale/format.ts';
import type { LedgerRow } from './ledger.ts';

/** Pages that gather others, or answer a question, have no day a reader would look for. */
const TIMELESS = new Set(['hub', 'question', 'quiz']);

type Row = Pick<LedgerRow, 'kind' | 'day'>;

export function shownDay(row: Row | undefined): IsoDay | undefined {
  return row && !TIMELESS.has(row.kind) ? row.day : undefined;
}

/** The newest first, what has no day after all that have one; the rest stays in its order. */
export function newestFirst(a: Row | undefined, b: Row | undefined): number {
  const [dayA, dayB] = [shownDay(a) ?? '', shownDay(b) ?? ''];
  return dayA === dayB ? 0 : dayA < dayB ? 1 : -1;
}
