import { styleText } from 'node:util';
import type { Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import type { Counted } from '../portal/counts.ts';
import { paperPage, type PaperSection } from '../paper/page.ts';
import { barTable, columnPlot } from '../paper/plots.ts';
import { paperTable } from '../paper/table.ts';
import { markup } from '../paper/markup.ts';
import { COUNTED, type Desk } from './desk.ts';
import { deskLists, sayMoment, type DeskList } from './desk-lists.ts';
import { deskJson } from './desk-json.ts';

interface PrintOptions {
  readonly locale: Locale;
  /** Only for people at a terminal. */
  readonly colour?: boolean;
}

type Printer = (desk: Desk, options: PrintOptions) => string;

/** The ways the desk can be printed, by the word a person types for `--format`. */
const PRINTERS = { text: printText, html: printHtml, json: deskJson } as const satisfies Record<
  string,
  Printer
>;

export type DeskFormat = keyof typeof PRINTERS;

// Object.keys is typed string[]; the table above has exactly these keys.
export const DESK_FORMATS = Object.keys(PRINTERS) as readonly DeskFormat[];

export function printDesk(desk: Desk, format: DeskFormat, options: PrintOptions): string {
  return PRINTERS[format](desk, options);
}

function printText(desk: Desk, { locale, colour = false }: PrintOptions): string {
  const words = wordsFor(locale).desk;
  const head = (text: string): string =>
    colour ? styleText('bold', text, { validateStream: false }) : text;
  const lists = deskLists(desk, locale).map((list) => [
    head(`${list.title} (${list.lines.length})`),
    ...textLines(list, words.nothing),
  ]);
  const counts = COUNTED.map((dimension) => [
    head(wordsFor(locale).counts[dimension]),
    ...countLines(desk.counts[dimension], locale),
  ]);
  const blocks = [
    [head(words.title), leadOf(desk, locale)],
    ...lists,
    [head(words.published(desk.published))],
    ...counts,
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function textLines({ lines }: DeskList, nothing: string): string[] {
  if (lines.length === 0) return [`  ${nothing}`];
  return lines.flatMap(({ title, note, place }) => [
    `  ${title}`,
    `    ${note}`,
    ...(place === undefined ? [] : [`    ${place}`]),
  ]);
}

function countLines(counted: readonly Counted[], locale: Locale): string[] {
  const width = Math.max(...counted.map(({ count }) => String(count).length), 1);
  return counted.map(({ name, count }) => `  ${String(count).padStart(width)}  ${name[locale]}`);
}

function leadOf({ edition, now }: Desk, locale: Locale): string {
  const name = `${edition.name[locale]}, ${edition.unit[locale]}`;
  return wordsFor(locale).desk.lead(name, sayMoment(now, locale));
}

function printHtml(desk: Desk, { locale }: PrintOptions): string {
  const { desk: words } = wordsFor(locale);
  return paperPage({
    locale,
    title: words.title,
    lead: leadOf(desk, locale),
    sections: [
      ...deskLists(desk, locale).map((list) => listSection(list, locale)),
      countSection(desk, locale),
    ],
  });
}

function listSection({ id, title, lines }: DeskList, locale: Locale): PaperSection {
  const { desk: words } = wordsFor(locale);
  const hasPlaces = lines.some(({ place }) => place !== undefined);
  const columns = [
    { label: words.entry },
    { label: words.what },
    ...(hasPlaces ? [{ label: words.folder }] : []),
  ];
  const rows = lines.map(({ title: name, note, place }) => [
    name,
    note,
    ...(hasPlaces ? [place ?? '–'] : []),
  ]);
  return {
    id,
    title: `${title} (${lines.length})`,
    inside:
      lines.length === 0
        ? markup`<p>${words.nothing}</p>`
        : paperTable({ caption: title, columns, rows }),
  };
}

function countSection({ published, counts }: Desk, locale: Locale): PaperSection {
  const { desk: words, counts: countWords } = wordsFor(locale);
  const bars = (counted: readonly Counted[]) =>
    counted.map(({ name, count }) => ({ label: name[locale], count }));
  const months = counts.month.map(({ id, count }) => ({
    label: `${id.slice(5)}/${id.slice(0, 4)}`,
    count,
  }));
  const heads = [countWords.what, countWords.number] as const;
  return {
    id: 'counts',
    title: words.published(published),
    inside: [
      columnPlot({ caption: countWords.month, bars: months.slice(-12) }),
      ...COUNTED.map((dimension) =>
        barTable({ caption: countWords[dimension], heads, bars: bars(counts[dimension]) }),
      ),
    ],
  };
}
