import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isError } from '../domain/finding.ts';
import { exchange } from '../exchange/exchange.ts';
import { buildPortal } from '../portal/build-portal.ts';
import { readEdition } from '../reading/read-edition.ts';
import type { Text } from '../reading/text.ts';
import { EDITION_ID } from './an-edition.ts';
import type { EntryDraft } from './an-entry.ts';
import { contentFiles } from './content-folder.ts';
import { folderDigest } from './folder-digest.ts';
import { NOW } from './now.ts';
import { writePartnerData } from './partner-data.ts';
import { tempFolder } from './temp-folder.ts';

/** An entry of the partner's, with much that has to be kept. */
export const PARTNER_NEWS: EntryDraft = {
  id: 'tin-ban',
  vi: {
    title: 'Hội chợ biên giới: mở {lại}',
    body: 'Có <Fact id="so-thanh-vien" /> nước, 5 < 6.\n\n## Mục\n\n- Một\n- [Hai](https://x.vn/a)',
  },
  en: {
    title: 'The border fair',
    body: 'There are <Fact id="so-thanh-vien" />.\n\n## Part\n\n- One\n- Two',
  },
  shared: { date: '2026-10-01', updated: '2026-10-05', topics: ['origin'], pillars: ['aec'] },
};
/** Another entry of the partner's. */
export const PARTNER_EVENT: EntryDraft = {
  id: 'hop-ban',
  kind: 'event',
  vi: { title: 'Họp mặt ở biên giới', body: 'Chương trình của buổi họp mặt.' },
  shared: { startTime: '08:00', place: { vi: 'Huế', en: 'Hue' } },
};
/** Where it is written here. */
export const TAKEN_NEWS = 'content/editions/vi-du/news/hoi-cho-bien-gioi-mo-lai';

/** An edition in a folder of its own, and a partner whose data lies beside it. */
export async function aTrial(
  theirs: readonly EntryDraft[],
  ours: readonly EntryDraft[] = [],
  partnerData: Parameters<typeof writePartnerData>[2] = {},
) {
  const home = tempFolder(contentFiles(...ours));
  const partner = tempFolder();
  const offer = (entries: readonly EntryDraft[], data = partnerData) =>
    writePartnerData(partner.path, entries, data);
  await offer(theirs);
  const root = home.path;
  const run = (more: { feed?: string; dryRun?: boolean; allowPrivate?: boolean } = {}) =>
    exchange({ root, edition: EDITION_ID, feed: partner.path, now: NOW, ...more });
  return {
    root,
    /** Where the partner's portal lies. */
    there: partner.path,
    offer,
    run,
    runOn(items: readonly object[]) {
      const feed = join(partner.path, 'feed.json');
      const version = 'https://jsonfeed.org/version/1.1';
      writeFileSync(feed, JSON.stringify({ version, title: 'Kẻ gian', items }));
      return run({ feed });
    },
    file: (path: string) => readFileSync(join(root, path), 'utf8'),
    edit(path: string, change: (text: string) => string) {
      const file = join(root, path);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    },
    digest: () => folderDigest(join(root, 'content')),
    async text(entry: string, locale: string): Promise<Text> {
      const { texts } = await readEdition(root, EDITION_ID);
      const found = texts.find((text) => text.entry === entry && text.locale === locale);
      if (!found) throw new Error(`There is no ${locale} text of ${entry}.`);
      return found;
    },
    async errors() {
      const manuscript = await readEdition(root, EDITION_ID);
      return buildPortal(manuscript, { now: NOW, preview: true }).findings.filter(isError);
    },
    async [Symbol.asyncDispose]() {
      home[Symbol.dispose]();
      partner[Symbol.dispose]();
    },
  };
}
