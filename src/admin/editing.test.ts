import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminSchema } from '../domain/admin.ts';
import { buildPortal } from '../portal/build-portal.ts';
import { readEdition } from '../reading/read-edition.ts';
import { serveFolder, type RunningServer } from '../serve/static-server.ts';
import { aPicture } from '../testing/a-picture.ts';
import { aPortal, SITE } from '../testing/a-portal.ts';
import { anEdition, EDITION_ID } from '../testing/an-edition.ts';
import { launchBrowser } from '../testing/browser.ts';
import { contentFiles } from '../testing/content-folder.ts';
import { openEditingPage, untilSaved } from '../testing/editing-page.ts';
import { NOW } from '../testing/now.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { writeAdmin } from './write-admin.ts';

const NEWS = `content/editions/${EDITION_ID}/news`;
const edition = anEdition({ admin: adminSchema.parse({ backend: 'none' }) });

let folder: ReturnType<typeof tempFolder>;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  folder = tempFolder();
  await writeAdmin(
    { known: { ...aPortal(), edition, englishFirst: new Set([NEWS]) }, site: SITE },
    { root: process.cwd(), out: folder.path },
  );
  server = await serveFolder({ folder: folder.path, base: SITE.base, port: 0 });
  browser = await launchBrowser({ whole: true });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.close();
  folder[Symbol.dispose]();
});

describe('the editing page', { timeout: 60_000 }, () => {
  it('speaks Vietnamese, asks no other site for anything and breaks no rule of its own', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (said) => {
      if (said.type() === 'error' && !said.text().includes('404')) complaints.push(said.text());
    });
    await page.goto(`${server.url}admin/`);
    await page.getByText('Làm việc với kho mã nguồn cục bộ').waitFor();
    await page.waitForLoadState('networkidle');
    expect(new Set(asked)).toEqual(new Set([new URL(server.url).origin]));
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('writes an entry in both languages, with its picture, that the check and the portal take', async () => {
    const before = contentFiles();
    const { page, field, settle, save, close } = await openEditingPage(
      browser,
      `${server.url}admin/`,
      before,
    );
    await page.locator('button[data-label="Tạo mới"]').click();
    await settle();
    await field('title').locator('input').fill('Đoàn Lào thăm chợ nổi');
    await field('title', 'en').locator('input').fill('A Lao delegation visits the market');
    await field('summary').locator('textarea').fill('Một câu tóm tắt.');
    await field('summary', 'en').locator('textarea').fill('A summary.');
    await field('body').locator('textarea').fill('Đoạn một của bài.');
    await field('body', 'en').locator('textarea').fill('The first paragraph.');
    await field('coverAlt').locator('input').fill('Một bức ảnh xám.');
    await field('coverAlt', 'en').locator('input').fill('A grey picture.');
    await field('cover').getByRole('checkbox').click();
    await field('cover.file')
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'Chợ nổi.png',
        mimeType: 'image/png',
        buffer: Buffer.from(await aPicture(1400, 900)),
      });
    await field('cover.credit').locator('input').fill('Đơn vị Một');
    await field('date').locator('input[type=date]').fill('2026-11-19');
    await field('sources').locator('button', { hasText: 'Thêm' }).click();
    await page.getByRole('menuitem', { name: 'Nguồn đã có trong sources.yaml' }).click();
    await settle();
    await field('sources.0.id').getByRole('radio').first().click();
    await field('draft').getByRole('switch').click();
    await save();
    const name = 'doan-lao-tham-cho-noi';
    const saved = await untilSaved(page, (files) =>
      textOf(files[`${NEWS}/${name}/index.en.mdx`]).includes('The first paragraph.'),
    );
    await close();

    expect(Object.keys(saved).filter((file) => file.includes(name))).toEqual(
      expect.arrayContaining([
        `${NEWS}/${name}/index.vi.mdx`,
        `${NEWS}/${name}/index.en.mdx`,
        `${NEWS}/${name}/cho-noi.webp`,
      ]),
    );
    const { portal, findings } = await portalOf(saved);
    expect(findings.filter(({ file }) => file.includes(name)).map(({ rule }) => rule)).toEqual([
      'stamp-needed',
    ]);
    const list = portal.byPath.get('vi/tin-tuc/');
    expect(list?.view).toMatchObject({
      slice: { entries: [expect.objectContaining({ id: name })] },
    });
  });

  it('changes what an editor changes in an entry, and nothing else', async () => {
    const vi = [
      '---',
      '# Tiêu đề.',
      'title: Tin cũ',
      'summary: Một câu. # sẽ sửa',
      'date: 2026-10-01',
      'topics: [ origin ]',
      'sources:',
      '  - asean-charter',
      '  - { title: Một trang, publisher: Một cơ quan, url: "https://vi-du.gov.vn/a" }',
      'featured: true',
      'takenFrom: { name: Một cổng, taken: 2026-10-01 }',
      '---',
      '',
      'Lời có <Fact id="so-thanh-vien" />.',
      '',
      '| a | b |',
      '| --- | ---: |',
      '| 1 | 2 |',
      '',
    ].join('\n');
    const en = '---\ntitle: Old news\nsummary: One.\ntranslates: 1a.2b\n---\n\nWords.\n';
    const [file, other] = [`${NEWS}/tin-cu/index.vi.mdx`, `${NEWS}/tin-cu/index.en.mdx`];
    const { page, field, settle, save, close } = await openEditingPage(
      browser,
      `${server.url}admin/`,
      {
        [file]: vi,
        [other]: en,
      },
    );
    await page.getByText('Tin cũ').first().click();
    await settle();
    await field('summary').locator('textarea').fill('Hai câu.');
    await save();
    const saved = await untilSaved(page, (files) => textOf(files[file]).includes('Hai câu.'));
    await close();
    expect(textOf(saved[file])).toBe(vi.replace('Một câu.', 'Hai câu.'));
    expect(textOf(saved[other])).toBe(en);
  });

  it('saves an entry that was written in English first as what it is', async () => {
    const en =
      '---\ntitle: Rice\nsummary: One.\ndate: 2026-10-01\ntopics: [origin]\n---\n\nWords.\n';
    const vi = '---\ntitle: Gạo\nsummary: Một.\ntranslates: 1a.2b\n---\n\nLời.\n';
    const [file, other] = [`${NEWS}/rice/index.en.mdx`, `${NEWS}/rice/index.vi.mdx`];
    const files = { [file]: en, [other]: vi };
    const editing = await openEditingPage(browser, `${server.url}admin/`, files);
    const { page, field, settle, save, close } = editing;
    expect(await page.getByText('Gạo').count()).toBe(0);
    await page.getByText('Tin tức (viết tiếng Anh trước)').first().click();
    await page.getByText('Rice').first().click();
    await settle();
    await field('summary').locator('textarea').fill('Two.');
    await field('summary', 'en').locator('textarea').fill('Hai.');
    await save();
    const saved = await untilSaved(page, (there) => textOf(there[other]).includes('Hai.'));
    await close();
    expect(textOf(saved[file])).toBe(en.replace('One.', 'Two.'));
    expect(textOf(saved[other])).toBe(vi.replace('Một.', 'Hai.'));
  });
});

async function portalOf(files: Record<string, Uint8Array>) {
  using content = tempFolder(files);
  return buildPortal(await readEdition(content.path, EDITION_ID), { now: NOW });
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}
