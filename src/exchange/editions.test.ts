import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sha256 } from '../api/canonical.ts';
import { dataFiles } from '../api/data-files.ts';
import { readingFrom, writeData } from '../api/write-data.ts';
import type { EntryItem } from '../api/shapes.ts';
import { copyAttachments } from '../attachments/copy-attachments.ts';
import { isError } from '../domain/finding.ts';
import { makePictures } from '../images/make-pictures.ts';
import { otherLocale } from '../locale/locale.ts';
import { attachedFiles } from '../portal/attached.ts';
import { buildPortal } from '../portal/build-portal.ts';
import type { Portal } from '../portal/portal.ts';
import { entryPage } from '../presenting/entry-page.ts';
import { placedPictures } from '../presenting/entry-pictures.ts';
import { plainBody } from '../presenting/plain-body.ts';
import { editionIds, readEdition } from '../reading/read-edition.ts';
import { aPicture } from '../testing/a-picture.ts';
import { SITE } from '../testing/a-portal.ts';
import { entryFiles, folderOf, type EntryDraft } from '../testing/an-entry.ts';
import { folderDigest } from '../testing/folder-digest.ts';
import { NOW } from '../testing/now.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { lettersOf } from './body/body-markdown.ts';
import { exchange } from './exchange.ts';

// What two editions of one province publish is the same, and need not be taken over.
const [here = '', ...others] = editionIds(process.cwd());
const there =
  others.find((id) => provincesOf(id).every((one) => !provincesOf(here).includes(one))) ?? '';

describe(`${here} and ${there}`, { timeout: 240_000 }, () => {
  const folder = tempFolder();
  const root = folder.path;
  cpSync('content', join(root, 'content'), { recursive: true });
  afterAll(() => folder[Symbol.dispose]());
  const take = (into: string, from: string) =>
    exchange({ root, edition: into, feed: join(root, from), now: NOW });

  it(`takes all of the second over into the first with nothing lost, once`, async () => {
    await addPictures(there, root);
    const theirs = await ownItems(there, root);
    expect(theirs.flatMap(({ pictures }) => pictures)).toHaveLength(6);
    expect(theirs.flatMap(({ attachments }) => attachments)).toHaveLength(1);
    expect((await take(here, there)).findings.filter(isError)).toEqual([]);
    const after = await portalOf(root, here);
    expect(theirs.flatMap((item) => lostOf(item, after, root))).toEqual([]);

    const before = folderDigest(join(root, 'content'));
    const entries = new Set(theirs.map(({ id }) => id)).size;
    const { results } = await take(here, there);
    expect(results[0]?.counts).toMatchObject({ taken: 0, updated: 0, refused: 0, same: entries });
    expect(folderDigest(join(root, 'content'))).toEqual(before);
  });

  it('takes the first’s own in return, and not what came from the second', async () => {
    publishTaken(await portalOf(root, here), root);
    const ours = await ownItems(here, root);
    // Pictures go on under the conditions they came with.
    const licences = ours.flatMap(({ pictures }) => pictures.map(({ licence }) => licence));
    expect(licences.toSorted()).toEqual([
      ...Array(3).fill('Ghi tên người chụp.'),
      ...Array(3).fill('Name who made it.'),
    ]);
    const taken = new Set(ours.flatMap(({ takenFrom, id }) => (takenFrom ? [id] : [])));
    const { sections } = (await readEdition(root, there)).edition;
    const wanted = ours.filter(({ id, section }) => !taken.has(id) && sections.includes(section));
    expect([taken.size, wanted.length].every((count) => count > 20)).toBe(true);
    const { results, findings } = await take(there, here);
    expect(findings.filter(isError)).toEqual([]);
    const { taken: arrived, duplicate } = results[0]?.counts ?? {};
    expect(duplicate).toBeGreaterThanOrEqual(taken.size);
    expect(arrived).toBe(new Set(wanted.map(({ id }) => id)).size);
    const after = await portalOf(root, there);
    expect(wanted.flatMap((item) => lostOf(item, after, root))).toEqual([]);
  });
});

/** As an editor does it who has read the drafts. */
function publishTaken({ entries }: Portal, root: string): void {
  for (const { shared, texts, original } of entries) {
    const file = shared.takenFrom && texts[original]?.file;
    if (!file) continue;
    const source = readFileSync(join(root, file), 'utf8');
    writeFileSync(join(root, file), source.replace(/^draft: true\n/m, ''));
  }
}

function provincesOf(edition: string): string[] {
  const file = `content/editions/${edition}/edition.yaml`;
  return (parse(readFileSync(file, 'utf8')) as { provinces: string[] }).provinces; // npm run check holds it
}

/** No edition has photographs yet: entries with all that can lie beside a text, in both languages. */
async function addPictures(edition: string, root: string): Promise<void> {
  const home = { of: 'edition', id: edition } as const;
  const sources = [{ title: 'Nguồn', publisher: 'Báo', url: 'https://www.bao-mot.vn/a' }];
  const news: EntryDraft = {
    id: 'tin-co-anh',
    home,
    vi: {
      title: 'Tin có ảnh để thử',
      coverAlt: 'Người bán hàng trao nón lá cho khách',
      coverCaption: 'Ngày khai mạc',
      body: 'Đoạn mở đầu.\n\n![Cổng hội chợ {lúc} sáng](cong.png "Cổng <1>. Ảnh: Văn B")\n\nKết.',
    },
    en: {
      title: 'News with pictures, for a test',
      coverAlt: 'A seller hands a leaf hat to a guest',
      body: 'The first.\n\n![The gate in the morning](cong.png "The gate. Photo: Văn B")\n\nLast.',
    },
    shared: { cover: { file: 'bia.png', credit: 'Văn A' }, sources },
  };
  const photos: EntryDraft = {
    id: 'bo-anh-de-thu',
    home,
    kind: 'media',
    vi: { title: 'Bộ ảnh để thử', fileAlts: ['Gian hàng gạo của tỉnh'] },
    en: { title: 'Photographs for a test', fileAlts: ['The rice stand of the province'] },
    shared: { medium: 'photos', files: [{ file: 'gian.png', credit: 'Văn C' }], sources },
  };
  const leaflet: EntryDraft = {
    id: 'to-gap-de-thu',
    home,
    kind: 'publication',
    en: null,
    shared: { type: 'leaflet', file: 'to-gap.pdf', oneLanguage: 'Để thử.', sources },
  };
  const files: Record<string, string | Uint8Array> = {
    ...entryFiles(news),
    ...entryFiles(photos),
    ...entryFiles(leaflet),
    [`${folderOf(news)}/bia.png`]: await aPicture(1600, 90),
    [`${folderOf(news)}/cong.png`]: await aPicture(1000, 70),
    [`${folderOf(photos)}/gian.png`]: await aPicture(700, 50),
    [`${folderOf(leaflet)}/to-gap.pdf`]: '%PDF-1.7 một tờ gấp',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  const said = 'pictureLicence: { vi: Ghi tên người chụp., en: Name who made it. }\n';
  appendFileSync(join(root, `content/editions/${edition}/edition.yaml`), `\n${said}`);
}

/** What an edition publishes of its own and of its province, as its open data says it. */
async function ownItems(edition: string, root: string): Promise<EntryItem[]> {
  const out = join(root, edition);
  const portal = await portalOf(root, edition);
  const publishing = { portal, site: { origin: portal.edition.site, base: portal.edition.base } };
  await makePictures(Object.values(portal.pictures), { root, out, cache: join(root, 'cache') });
  await copyAttachments(portal, { root, out });
  await writeData(publishing, { root, out });
  const items: EntryItem[] = [];
  const reading = readingFrom({ root, out });
  for await (const { path, text } of dataFiles(publishing, reading)) {
    // As its schema says, which is tested with the data.
    if (/\/entries\/\d+\.json$/.test(path))
      items.push(...(JSON.parse(text) as { items: EntryItem[] }).items);
  }
  return items.filter(({ home, kind }) => home !== 'asean' && kind !== 'page');
}

/** The portal with its drafts; nothing may be wrong in it. */
async function portalOf(root: string, edition: string): Promise<Portal> {
  const manuscript = await readEdition(root, edition);
  const { portal, findings } = buildPortal(manuscript, { now: NOW, preview: true });
  expect(findings.filter(isError)).toEqual([]);
  return portal;
}

function lostOf(item: EntryItem, portal: Portal, root: string): string[] {
  const entry = portal.entries.find(({ shared }) => shared.takenFrom?.id === item.tag);
  const text = entry?.texts[item.language];
  if (!entry || !text) return [`${item.tag} (${item.language})`];
  const { shared, sources, original, kind, updated } = entry;
  const page = entryPage(entry, item.language, portal, SITE);
  if (!page) return [`${item.tag} (${item.language}): page`];
  const sha256Of = (path: string) => sha256(readFileSync(join(root, path)));
  const body = plainBody(readFileSync(join(root, text.file), 'utf8'), entry.folder, page);
  const same: Readonly<Record<string, readonly [unknown, unknown]>> = {
    kind: [kind, item.kind],
    original: [original, item.original],
    title: [text.words.title, item.title],
    summary: [text.words.summary, item.summary],
    published: [shared.date, item.published],
    updated: [updated, item.updated],
    pillars: [shared.pillars, item.pillars],
    topics: [shared.topics, item.topics],
    audiences: [shared.audiences, item.audiences],
    form: [shared.form, item.form],
    sources: [
      sources.map(({ title, url, date }) => [inWords(title, item.language), url, date]),
      item.sources.map(({ title, url, date }) => [title, url, date]),
    ],
    twin: [entry.texts[otherLocale(item.language)] !== undefined, item.twin !== undefined],
    text: [lettersOf(body.text), lettersOf(item.text)],
    pictures: [
      placedPictures(entry, text, page).map(({ use, file, alt, caption, credit, licence }) => {
        return [use, sha256Of(`${entry.folder}/${file}`), alt, caption, credit, licence];
      }),
      item.pictures.map(({ use, sha256: hash, alt, caption, credit, licence }) => {
        return [use, hash, alt, caption, credit, licence];
      }),
    ],
    attachments: [
      attachedFiles(entry, portal).map(({ bytes, hash }) => [bytes, hash]),
      item.attachments.map(({ bytes, sha256: hash }) => [bytes, hash]),
    ],
  };
  return Object.entries(same)
    .filter(([, [ours, theirs]]) => JSON.stringify(ours) !== JSON.stringify(theirs))
    .map(([name]) => `${item.tag} (${item.language}): ${name}`);
}

function inWords(title: string | { vi: string; en: string }, language: 'vi' | 'en'): string {
  return typeof title === 'string' ? title : title[language];
}
