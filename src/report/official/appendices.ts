import type { Paragraph, Table } from 'docx';
import { formatDay } from '../../locale/format.ts';
import { officialReport as words } from '../../locale/words/vi/official-report.ts';
import { wordsFor } from '../../locale/words.ts';
import type { Site } from '../../presenting/page.ts';
import { WORKS, type Report } from '../report.ts';
import { eventRow, itemRow, workRow } from '../rows.ts';
import { appendixHead } from './frame.ts';
import { paragraph } from './paragraphs.ts';
import { dataTable, type Row } from './tables.ts';

type Block = Paragraph | Table;
type Columns = Parameters<typeof dataTable>[0];

/** The lists the report refers to, each numbered and paged on its own. */
export function appendices(report: Report, site: Site): Block[][] {
  return [
    [...appendixHead('I', words.appendixItems, report), list(ITEMS, itemRows(report, site))],
    [...appendixHead('II', words.appendixEvents, report), list(EVENTS, eventRows(report))],
    [...appendixHead('III', words.appendixWorks, report), list(WORK_COLUMNS, workRows(report))],
  ];
}

const ORDER = { label: words.order, width: 8, isCentred: true };

const ITEMS: Columns = [
  ORDER,
  { label: words.day, width: 15, isCentred: true },
  { label: words.nameAndAddress, width: 57 },
  { label: words.section, width: 20 },
];

const EVENTS: Columns = [
  ORDER,
  { label: words.time, width: 25 },
  { label: words.name, width: 45 },
  { label: words.status, width: 22 },
];

const { report: shared } = wordsFor('vi');
const WORK_COLUMNS: Columns = [
  ORDER,
  { label: shared.day, width: 15, isCentred: true },
  { label: shared.name, width: 37 },
  { label: shared.kind, width: 17 },
  { label: shared.note, width: 23 },
];

function list(columns: Columns, rows: readonly Row[]): Block {
  return rows.length === 0 ? paragraph(words.none) : dataTable(columns, rows);
}

function itemRows({ entries, portal }: Report, site: Site): Row[] {
  return entries.map((entry, index) => {
    const { day, titles, addresses, section } = itemRow(entry, { portal, site, locale: 'vi' });
    const shown = titles.vi === '' ? 'en' : 'vi';
    return [index + 1, formatDay(day, 'vi'), [titles[shown], addresses[shown]], section];
  });
}

function eventRows({ events }: Report): Row[] {
  return events.map((event, index) => [index + 1, ...eventRow(event, 'vi')]);
}

function workRows({ works }: Report): Row[] {
  return WORKS.flatMap((work) => works[work]).map((entry, index) => [
    index + 1,
    ...workRow(entry, 'vi'),
  ]);
}
