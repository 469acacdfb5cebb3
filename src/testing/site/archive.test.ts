import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildPortal } from '../../portal/build-portal.ts';
import type { Portal } from '../../portal/portal.ts';
import { readEdition } from '../../reading/read-edition.ts';
import { answered, resultPaths } from '../../search/bench/ask-page.ts';
import { subjectPath } from '../../search/bench/subject-path.ts';
import { buildSearchIndex } from '../../search/build-index.ts';
import { openSite, type OpenSite } from '../search/open-site.ts';
import { tempFolder } from '../temp-folder.ts';
import { builtSites } from './built-sites.ts';

/** The day the sites were built for, and one on which all that is dated today is old. */
const NOW = new Date('2026-11-21T00:00:00+07:00');
const YEARS_LATER = '2029-01-15';

const [built] = builtSites();
const folder = tempFolder();
let site: OpenSite;
let portal: Portal;

beforeAll(async () => {
  if (!built) throw new Error('No site has been built.');
  const manuscript = await readEdition(process.cwd(), built.edition);
  portal = { ...buildPortal(manuscript, { now: NOW }).portal, today: YEARS_LATER };
  cpSync(built.folder, folder.path, { recursive: true });
  cpSync('content', join(folder.path, 'content'), { recursive: true });
  await buildSearchIndex(portal, { root: folder.path, folder: folder.path });
  site = await openSite(folder.path, built.base);
}, 120_000);

afterAll(async () => {
  await site[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

it('finds old news when asked for them, with the program it has already', async () => {
  const news = portal.entries.find(({ kind }) => kind === 'news');
  if (!news) throw new Error('The edition has no news.');
  const path = subjectPath(portal, 'vi', `entry:${news.id}`);
  const query = encodeURIComponent(news.texts.vi?.words.title ?? '');
  const page = await site.visit(subjectPath(portal, 'vi', 'view:search'));
  const asked: string[] = [];
  page.on('response', (response) => {
    expect(response.status(), response.url()).toBeLessThan(400);
    asked.push(new URL(response.url()).pathname);
  });
  await page.goto(`${page.url()}?q=${query}`);
  await answered(page);
  expect(await resultPaths(page, site.base)).not.toContain(path);

  await page.locator('[data-part="archive"]').click();
  await page.waitForURL(/archive=1/);
  await answered(page);
  await expect.poll(() => resultPaths(page, site.base)).toContain(path);
  expect(new Set(asked.filter((one) => one.includes('wasm'))).size).toBe(1);
  await page.context().close();
});
