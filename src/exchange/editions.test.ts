import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { dataFiles } from '../api/data-files.ts';
import { readingFrom, writeData } from '../api/write-data.ts';
import type { EntryItem } from '../api/shapes.ts';
import { isError } from '../domain/finding.ts';
import { otherLocale } from '../locale/locale.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { textOf } from '../markdown/tree.ts';
import { buildPortal } from '../portal/build-portal.ts';
import type { Portal } from '../portal/portal.ts';
import { editionIds, readEdition } from '../reading/read-edition.ts';
import { folderDigest } from '../testing/folder-digest.ts';
import { NOW } from '../testing/now.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { lettersOf } from './body/body-markdown.ts';
import { exchange } from './exchange.ts';

// What two editions of one province publish is the same, and need not be taken over.
const [here = '', ...others] = editionIds(process.cwd());
const there = others.find((id) => provincesOf(id).every((one) => !provincesOf(here).includes(one)));

it(
  `takes all of ${there} over into ${here} with nothing lost, once`,
  { timeout: 120_000 },
  async () => {
    using folder = tempFolder();
    const root = folder.path;
    cpSync('content', join(root, 'content'), { recursive: true });
    const theirs = await ownItems(there ?? '', join(root, 'there'));
    const run = () => exchange({ root, edition: here, feed: join(root, 'there'), now: NOW });
    expect((await run()).findings.filter(isError)).toEqual([]);
    const after = await portalOf(root, here);
    expect(theirs.flatMap((item) => lostOf(item, after, root))).toEqual([]);

    const before = folderDigest(join(root, 'content'));
    const entries = new Set(theirs.map(({ id }) => id)).size;
    const { results } = await run();
    expect(results[0]?.counts).toMatchObject({ taken: 0, updated: 0, refused: 0, same: entries });
    expect(folderDigest(join(root, 'content'))).toEqual(before);
  },
);

function provincesOf(edition: string): string[] {
  const file = `content/editions/${edition}/edition.yaml`;
  return (parse(readFileSync(file, 'utf8')) as { provinces: string[] }).provinces; // npm run check holds it
}

/** What an edition publishes of its own and of its province, as its open data says it. */
async function ownItems(edition: string, out: string): Promise<EntryItem[]> {
  const portal = await portalOf(process.cwd(), edition);
  const publishing = { portal, site: { origin: portal.edition.site, base: portal.edition.base } };
  await writeData(publishing, { root: process.cwd(), out });
  const items: EntryItem[] = [];
  const reading = readingFrom({ root: process.cwd(), out });
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
  const parsed = parseBody(readFileSync(join(root, text.file), 'utf8'));
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
    // The caption of a picture stays with the picture, at the partner's.
    text: item.html.includes('<figcaption')
      ? [true, parsed.ok]
      : [lettersOf(parsed.ok ? textOf(parsed.tree) : ''), lettersOf(item.text)],
  };
  return Object.entries(same)
    .filter(([, [ours, theirs]]) => JSON.stringify(ours) !== JSON.stringify(theirs))
    .map(([name]) => `${item.tag} (${item.language}): ${name}`);
}

function inWords(title: string | { vi: string; en: string }, language: 'vi' | 'en'): string {
  return typeof title === 'string' ? title : title[language];
}
