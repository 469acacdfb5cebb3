import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFiles } from '../../api/data-files.ts';
import { pageOf, type Page } from '../../presenting/page.ts';
import { serveFolder, type RunningServer } from '../../serve/static-server.ts';
import { aPortal, pageAt } from '../../testing/a-portal.ts';
import { readerOf } from '../../testing/written-data.ts';
import { tempFolder } from '../../testing/temp-folder.ts';
import { EXAMPLES } from './examples.ts';

const DRAFTS = ['mot', 'hai'].map((id, day) => ({ id, shared: { date: `2026-11-0${day + 1}` } }));
const PORTAL = aPortal({ entries: DRAFTS });
const BASE = '/asean/';

describe('the examples that are programs', () => {
  const folder = tempFolder();
  let server: RunningServer;
  let page: Page;

  beforeAll(async () => {
    server = await serveFolder({ folder: folder.path, base: BASE, port: 0 });
    const { origin } = new URL(server.url);
    const site = { origin, base: BASE };
    page = pageOf(PORTAL, pageAt(PORTAL, 'vi/').route, site);
    for await (const file of dataFiles({ portal: PORTAL, site }, readerOf(DRAFTS))) {
      const place = path.join(folder.path, 'api/v1', file.path);
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, file.text);
    }
  });

  afterAll(async () => {
    await server.close();
    folder[Symbol.dispose]();
  });

  it('list the newest entries', async () => {
    expect(await run(EXAMPLES.newest(page))).toEqual([
      `2026-11-01 Mục mot ${page.absolute('vi/tin-tuc/muc-mot/')}`,
      `2026-11-02 Mục hai ${page.absolute('vi/tin-tuc/muc-hai/')}`,
    ]);
  });

  it('find every file as the manifest has it, and the one that was changed', async () => {
    const whole = await run(EXAMPLES.verify(page));
    expect(whole.filter((line) => line.startsWith('ok '))).toEqual(whole);
    expect(whole.length).toBeGreaterThan(10);
    writeFileSync(path.join(folder.path, 'api/v1/facts.json'), '{}');
    const spoiled = await run(EXAMPLES.verify(page));
    expect(spoiled.filter((line) => !line.startsWith('ok '))).toEqual(['CHANGED facts.json']);
  });
});

it('shows the newest entry as the data has it', () => {
  const shown: unknown = JSON.parse(EXAMPLES.item(pageAt(PORTAL, 'en/')));
  expect(shown).toMatchObject({
    id: 'hai',
    language: 'en',
    tag: 'tag:vi-du.gov.vn,2026:vi-du/hai',
  });
});

it('gives the full addresses of feeds and calendar', () => {
  expect(EXAMPLES.feeds(pageAt(PORTAL, 'vi/')).split('\n')).toEqual([
    'https://vi-du.gov.vn/asean/vi/feed.xml',
    'https://vi-du.gov.vn/asean/vi/feed.json',
    'https://vi-du.gov.vn/asean/vi/lich.ics',
  ]);
});

async function run(program: string): Promise<string[]> {
  const words = ['--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  return stdout.trim().split('\n');
}
