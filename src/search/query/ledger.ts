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

/** The same in columns, because rows repeat what columns say once. */
export interface Ledger {
  /** `vi_1a2b3c4` each, without the head all share. */
  readonly ids: string;
  readonly head: string;
  /** Every combination of kind, pillars, topics and places there is. */
  readonly forms: readonly Form[];
  readonly form: readonly number[];
  /** Days after the first of 2000. */
  readonly days: readonly number[];
  readonly titles: readonly number[];
  readonly heads: readonly number[];
  readonly twins: string;
}

type Form = readonly [kind: string, pillars: string, topics: string, places: string];

const FIRST_DAY = Date.UTC(2000, 0, 1);
const DAY = 86_400_000;

export function writeLedger(rows: readonly LedgerRow[]): Ledger {
  const forms = new Map<string, number>();
  const form = rows.map((row) => {
    const key = JSON.stringify(formOf(row));
    const known = forms.get(key) ?? forms.size;
    forms.set(key, known);
    return known;
  });
  const head = rows[0]?.id.replace(/_.*/, '_') ?? '';
  return {
    head,
    ids: rows.map(({ id }) => id.slice(head.length)).join(' '),
    forms: [...forms.keys()].map((key) => JSON.parse(key) as Form), // written just above
    form,
    days: rows.map(({ day }) => Math.round((Date.parse(day) - FIRST_DAY) / DAY)),
    titles: rows.map(({ titleLength }) => titleLength),
    heads: rows.map(({ headLength }) => headLength),
    twins: rows.map(({ hasTwin }) => Number(hasTwin)).join(''),
  };
}

export function readLedger(ledger: Ledger): Map<string, LedgerRow> {
  if (ledger.ids === '') return new Map();
  const rows = ledger.ids.split(' ').map((id, index): [string, LedgerRow] => {
    const [kind = '', pillars = '', topics = '', places = ''] =
      ledger.forms[ledger.form[index] ?? 0] ?? [];
    return [
      ledger.head + id,
      {
        id: ledger.head + id,
        kind,
        pillars: list(pillars),
        topics: list(topics),
        places: list(places),
        day: new Date(FIRST_DAY + (ledger.days[index] ?? 0) * DAY).toISOString().slice(0, 10),
        titleLength: ledger.titles[index] ?? 0,
        headLength: ledger.heads[index] ?? 0,
        hasTwin: ledger.twins[index] === '1',
      },
    ];
  });
  return new Map(rows);
}

function formOf({ kind, pillars, topics, places }: LedgerRow): Form {
  return [kind, pillars.join(' '), topics.join(' '), places.join(' ')];
}

function list(words: string): string[] {
  return words === '' ? [] : words.split(' ');
}
