import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { run, SIZE, type Look } from './paragraphs.ts';

/** 165 mm: A4 less the margins, in twips. */
const ROOM = 9354;

interface Column {
  readonly label: string;
  /** Share of the room, in hundredths. */
  readonly width: number;
  readonly isCentred?: boolean;
}

/** Lines of a cell; the first in upright letters, those after it smaller and slanted. */
type Cell = string | number | readonly [name: string, address: string];

export type Row = readonly Cell[] | { readonly group: string };

/** A table with its head on each page. A row that names a group goes across. */
export function dataTable(columns: readonly Column[], rows: readonly Row[]): Table {
  const widths = columns.map(({ width }) => Math.round((ROOM * width) / 100));
  return new Table({
    width: { size: ROOM, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ label }, index) =>
          cellWith([line(label, true, { bold: true })], widths[index] ?? 0),
        ),
      }),
      ...rows.map((row) =>
        'group' in row ? groupRow(row.group, columns.length) : bodyRow(row, columns, widths),
      ),
    ],
  });
}

function groupRow(group: string, columns: number): TableRow {
  const children = [line(group, false, { bold: true })];
  return new TableRow({
    cantSplit: true,
    children: [new TableCell({ columnSpan: columns, margins: MARGINS, children })],
  });
}

function bodyRow(
  row: readonly Cell[],
  columns: readonly Column[],
  widths: readonly number[],
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: row.map((cell, index) =>
      cellWith(linesOf(cell, columns[index]?.isCentred ?? false), widths[index] ?? 0),
    ),
  });
}

function linesOf(cell: Cell, isCentred: boolean): Paragraph[] {
  if (typeof cell === 'string' || typeof cell === 'number') {
    return [line(String(cell), isCentred)];
  }
  const [name, address] = cell;
  const second = address === '' ? [] : [line(address, false, { italics: true, size: 20 })];
  return [line(name, isCentred), ...second];
}

function line(text: string, isCentred: boolean, look: Look = {}): Paragraph {
  return new Paragraph({
    alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
    children: [run(text, { size: SIZE.table, ...look })],
  });
}

const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };

function cellWith(children: Paragraph[], width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    children,
  });
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Two columns side by side without lines: the head of the document, and its foot. */
export function sideBySide(
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  leftShare: number,
): Table {
  const widths = [
    Math.round((ROOM * leftShare) / 100),
    Math.round((ROOM * (100 - leftShare)) / 100),
  ];
  const none = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };
  return new Table({
    width: { size: ROOM, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...none, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              margins: { left: 0, right: 0 },
              children,
            }),
        ),
      }),
    ],
  });
}
