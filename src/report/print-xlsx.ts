import writeExcelFile from 'write-excel-file/node';
import type { Cell, Sheet } from 'write-excel-file/node';
import type { Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import type { Site } from '../presenting/page.ts';
import { withFixedTimes } from './fixed-times.ts';
import { itemTable } from './item-table.ts';
import { DIMENSIONS, WORKS, type Report } from './report.ts';
import { eventRow, requirementRows, workRow } from './rows.ts';
import { shareRows } from './share-rows.ts';

type Row = Cell[];

/** A workbook: figures, entries, events, works, plans. Cells hold text or numbers, never formulas. */
export async function printXlsx(report: Report, site: Site, locale: Locale): Promise<Uint8Array> {
  const sheets = sheetsOf(report, site, locale);
  const options = { fontFamily: 'Times New Roman', fontSize: 12 };
  const written = await writeExcelFile(sheets, options).toBuffer();
  return withFixedTimes(written);
}

function sheetsOf(report: Report, site: Site, locale: Locale): Sheet<never>[] {
  const words = wordsFor(locale).report;
  return [
    sheet(words.figures, [44, 14], figureRows(report, locale)),
    itemSheet(report, site, locale),
    eventSheet(report, locale),
    workSheet(report, locale),
    planSheet(report, locale),
  ];
}

const ITEM_WIDTHS = [6, 12, 48, 48, 16, 18, 28, 16, 32, 20, 20, 60, 60];

function itemSheet(report: Report, site: Site, locale: Locale): Sheet<never> {
  const { head, rows } = itemTable(report, site, locale);
  const cells = [headRow(head), ...rows.map((row, index) => itemCells(row, index))];
  return sheet(wordsFor(locale).report.itemsShort, ITEM_WIDTHS, cells, 1);
}

function eventSheet({ events }: Report, locale: Locale): Sheet<never> {
  const words = wordsFor(locale).report;
  const head = headRow([words.time, words.name, words.status]);
  const rows = events.map((event) => eventRow(event, locale).map(text));
  return sheet(words.eventsShort, [28, 60, 28], [head, ...rows], 1);
}

function workSheet({ works }: Report, locale: Locale): Sheet<never> {
  const words = wordsFor(locale).report;
  const head = headRow([words.day, words.name, words.kind, words.note]);
  const rows = WORKS.flatMap((work) => works[work]).map((entry) =>
    workRow(entry, locale).map(text),
  );
  return sheet(words.worksShort, [14, 60, 20, 40], [head, ...rows], 1);
}

function planSheet({ plans }: Report, locale: Locale): Sheet<never> {
  const words = wordsFor(locale).report;
  const { plan, code, part, requirement, status, means } = words;
  const rows = plans.flatMap((tracked) =>
    requirementRows(tracked, locale).map((row) => [tracked.plan.title[locale], ...row].map(text)),
  );
  const head = headRow([plan, code, part, requirement, status, means]);
  return sheet(words.plansShort, [48, 10, 14, 60, 16, 70], [head, ...rows], 1);
}

function sheet(name: string, widths: readonly number[], data: Row[], sticky = 0): Sheet<never> {
  const columns = widths.map((width) => ({ width }));
  return { sheet: name, columns, data, ...(sticky > 0 ? { stickyRowsCount: sticky } : {}) };
}

function figureRows(report: Report, locale: Locale): Row[] {
  const { counts, report: words } = wordsFor(locale);
  return [
    headRow([words.published, '']),
    [text(words.published), report.entries.length],
    ...DIMENSIONS.flatMap((dimension): Row[] => [
      [],
      headRow([counts[dimension], counts.number]),
      ...report.counts[dimension].map(({ name, count }) => [text(name[locale]), count]),
    ]),
    [],
    headRow([words.translations, counts.number]),
    [text(words.translated), report.translations.translated],
    [text(words.behind), report.translations.behind],
    [text(words.untranslated), report.translations.untranslated],
    [],
    headRow([words.shares, words.amount]),
    ...shareRows(report, locale).map(([what, amount]): Row => [text(what), amount]),
  ];
}

/** The number and the day are what they are, so that a spreadsheet can sort by them. */
function itemCells(row: readonly string[], index: number): Row {
  const [, day = '', ...rest] = row;
  const date = { value: new Date(`${day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
  return [index + 1, date, ...rest.map(text)];
}

function headRow(labels: readonly string[]): Row {
  return labels.map((value) => ({ value, type: String, fontWeight: 'bold', wrap: true }));
}

function text(value: string): Cell {
  return { value, type: String, wrap: true, alignVertical: 'top' };
}
