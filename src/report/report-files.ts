import type { Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import type { Site } from '../presenting/page.ts';
import { printCsv } from './print-csv.ts';
import { printDocx } from './print-docx.ts';
import { printHtml } from './print-html.ts';
import { printXlsx } from './print-xlsx.ts';
import type { Report } from './report.ts';

export interface ReportFile {
  readonly name: string;
  readonly content: Uint8Array;
}

type Printer = (report: Report, site: Site, locale: Locale) => Promise<Uint8Array>;

/** The forms of a report, by the end of the file's name. The official one is Vietnamese always. */
const PRINTERS = {
  docx: printDocx,
  xlsx: printXlsx,
  csv: printCsv,
  html: printHtml,
} as const satisfies Record<string, Printer>;

type ReportFormat = keyof typeof PRINTERS;

// Object.keys is typed string[]; the table above has exactly these keys.
const FORMATS = Object.keys(PRINTERS) as readonly ReportFormat[];

/** What a person may type for `--format`. */
export const FORMAT_WORDS: readonly string[] = [...FORMATS, 'all'];

export async function reportFiles(
  report: Report,
  site: Site,
  { format, locale }: { readonly format: string; readonly locale: Locale },
): Promise<ReportFile[]> {
  const { from, to } = report.period;
  const name = wordsFor(locale).report.file(from, to);
  const chosen = FORMATS.filter((each) => format === 'all' || format === each);
  return Promise.all(
    chosen.map(async (each) => ({
      name: `${name}.${each}`,
      content: await PRINTERS[each](report, site, locale),
    })),
  );
}
