import type { Locale } from '../locale/locale.ts';
import type { Site } from '../presenting/page.ts';
import { csv } from './csv.ts';
import { itemTable } from './item-table.ts';
import type { Report } from './report.ts';

/** The list of entries, for those who reckon on. */
export function printCsv(report: Report, site: Site, locale: Locale): Promise<Uint8Array> {
  const { head, rows } = itemTable(report, site, locale);
  return Promise.resolve(Buffer.from(csv([head, ...rows]), 'utf8'));
}
