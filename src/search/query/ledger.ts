import type { IsoDay } from '../../locale/format.ts';

/** What the search page knows of every page without opening it: enough to rank, sort and count. */
export interface LedgerRow {
  /** Pagefind's name for the page. */
  readonly id: string;
  readonly kind: string;
  readonly pillars: readonly string[];
  readonly topics: readonly string[];
  readonly places: readonly string[];
  readonly day: IsoDay;
  /** How many words of the text are its title. */
  readonly titleLength: number;
  /** How many of those come before its first pause: “Phú Quốc, đặc khu biển đảo” has two. */
  readonly headLength: number;
  readonly hasTwin: boolean;
}

/** The same in columns, newest first: every column holds what is alike, and compresses well. */
export interface Ledger {
  /** `vi_1a2b3c4` each, without the head all share. */
  readonly ids: string;
  readonly head: string;
  /** Every value of kinds, pillars, topics and places there is; rows name them by their places. */
  readonly values: readonly string[];
  readonly kinds: readonly number[];
  readonly pillars: readonly Numbers[];
  readonly topics: readonly Numbers[];
  readonly places: readonly Numbers[];
  /** Days between a row and the one before; the first counts from 2000. */
  readonly days: readonly number[];
  readonly titles: readonly number[];
  readonly heads: readonly number[];
  readonly twins: string;
}

/** One value stands for itself: most rows have one. */
type Numbers = number | readonly number[];

const FIRST_DAY = Date.UTC(2000, 0, 1);
const DAY = 86_400_000;

export function writeLedger(unsorted: readonly LedgerRow[]): Ledger {
  const rows = unsorted.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
  const values: string[] = [];
  const numberOf = (value: string): number => {
    const known = values.indexOf(value);
    return known >= 0 ? known : values.push(value) - 1;
  };
  const numbersOf = (list: readonly string[]): Numbers => {
    const numbers = list.map(numberOf);
    return numbers.length === 1 ? (numbers[0] ?? []) : numbers;
  };
  const head = rows[0]?.id.replace(/_.*/, '_') ?? '';
  const days = rows.map(({ day }) => Math.round((Date.parse(day) - FIRST_DAY) / DAY));
  return {
    head,
    ids: rows.map(({ id }) => id.slice(head.length)).join(''),
    kinds: rows.map(({ kind }) => numberOf(kind)),
    pillars: rows.map(({ pillars }) => numbersOf(pillars)),
    topics: rows.map(({ topics }) => numbersOf(topics)),
    places: rows.map(({ places }) => numbersOf(places)),
    values,
    days: days.map((day, at) => day - (days[at - 1] ?? 0)),
    titles: rows.map(({ titleLength }) => titleLength),
    heads: rows.map(({ headLength }) => headLength),
    twins: rows.map(({ hasTwin }) => Number(hasTwin)).join(''),
  };
}

export function readLedger(ledger: Ledger): Map<string, LedgerRow> {
  const size = ledger.kinds.length;
  const width = ledger.ids.length / size;
  const named = (numbers: Numbers | undefined): string[] =>
    [numbers ?? []].flat().map((number) => ledger.values[number] ?? '');
  const rows = new Map<string, LedgerRow>();
  let day = FIRST_DAY;
  for (let at = 0; at < size; at += 1) {
    const id = ledger.head + ledger.ids.slice(at * width, (at + 1) * width);
    day += (ledger.days[at] ?? 0) * DAY;
    rows.set(id, {
      id,
      kind: ledger.values[ledger.kinds[at] ?? 0] ?? '',
      pillars: named(ledger.pillars[at]),
      topics: named(ledger.topics[at]),
      places: named(ledger.places[at]),
      day: new Date(day).toISOString().slice(0, 10),
      titleLength: ledger.titles[at] ?? 0,
      headLength: ledger.heads[at] ?? 0,
      hasTwin: ledger.twins[at] === '1',
    });
  }
  return rows;
}
