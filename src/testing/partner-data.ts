import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataFiles } from '../api/data-files.ts';
import type { Edition } from '../domain/edition.ts';
import { aPortal } from './a-portal.ts';
import { anEdition } from './an-edition.ts';
import type { EntryDraft } from './an-entry.ts';
import { readerOf } from './written-data.ts';

/** Another province's portal, with entries of its own. */
const PARTNER: Edition = anEdition({
  id: 'ban',
  site: 'https://ban.gov.vn',
  publisher: { vi: 'Sở Bạn', en: 'The Friend Department' },
});

/** The open data of that portal, written below a folder as its build would. */
export async function writePartnerData(
  folder: string,
  entries: readonly EntryDraft[],
  edition: Edition = PARTNER,
): Promise<void> {
  rmSync(path.join(folder, 'api'), { recursive: true, force: true });
  const site = { origin: edition.site, base: edition.base };
  const files = dataFiles({ portal: aPortal({ edition, entries }), site }, readerOf(entries));
  for await (const file of files) {
    const place = path.join(folder, 'api/v1', file.path);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, file.text);
  }
}
