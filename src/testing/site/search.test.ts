import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../locale/locale.ts';
import { buildPortal } from '../../portal/build-portal.ts';
import type { Portal } from '../../portal/portal.ts';
import { readEdition } from '../../reading/read-edition.ts';
import { answered, askPage, resultPaths } from '../../search/bench/ask-page.ts';
import { querySet } from '../../search/bench/query-set.ts';
import { sayRow, scoreOf } from '../../search/bench/score.ts';
import { subjectPath } from '../../search/bench/subject-path.ts';
import { fold } from '../../search/query/fold.ts';
import { askAll } from '../search/ask-all.ts';
import { measureFirstQuery } from '../search/measure.ts';
import { openSite, type OpenSite } from '../search/open-site.ts';
import { builtSites } from './built-sites.ts';

/** The day the sites were built for. */
const NOW = new Date('2026-11-21T00:00:00+07:00');
const { edition } = querySet('vi');

/** The deepest base: what finds its index there finds it anywhere. */
const [built] = builtSites()
  .filter((site) => site.edition === edition)
  .toSorted((a, b) => b.base.length - a.base.length);

let site: OpenSite;
let portal: Portal;

beforeAll(async () => {
  if (!built) throw new Error(`The edition ${edition} of the query set has not been built.`);
  portal = buildPortal(await readEdition(process.cwd(), edition), {
    now: NOW,
    preview: false,
  }).portal;
  site = await openSite(built.folder, built.base);
}, 120_000);

afterAll(() => site[Symbol.asyncDispose]());

describe.each(LOCALES)('search in %s', { timeout: 60_000 }, (locale) => {
  const searchPage = (query: string) =>
    `${subjectPath(portal, locale, 'view:search')}?q=${encodeURIComponent(query)}`;

  it('finds the right page of every query', async () => {
    const rows = await askAll(site, portal, locale);
    const missed = rows.filter(({ place }) => place === 0 || place > 5).map(sayRow);
    const { meanReciprocalRank, inFirstFive } = scoreOf(rows);
    expect(inFirstFive, missed.join('\n')).toBeGreaterThanOrEqual(0.99);
    const below = rows.filter(({ place }) => place !== 1).map(sayRow);
    expect(meanReciprocalRank, below.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('fetches no more than 150 kB for a first query', async () => {
    const [row] = querySet(locale).rows;
    const { bytes } = await measureFirstQuery(site, portal, locale, row?.query ?? '');
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(150_000);
  });

  it('keeps a query text, whatever is in it, and breaks no policy', async () => {
    const page = await site.browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    const query = 'asean <img src=x onerror="document.title=1"><script>alert(1)</script>';
    await page.goto(site.url + searchPage(query));
    await answered(page);
    expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
    expect(await page.locator('[data-part="status"]').innerText()).toContain('<img');
    expect(said).toEqual([]);
    await page.close();
  });

  it('shows excerpts as the page has them, with what was asked marked', async () => {
    const page = await site.visit(searchPage('Phú Quốc'));
    await answered(page);
    const marked = await page.locator('.results mark').allInnerTexts();
    expect(marked.length).toBeGreaterThan(5);
    expect(
      marked.filter((text) => !/^(?:phú|quốc|phú\squốc)$/i.test(text.normalize('NFC'))),
    ).toEqual([]);
    const texts = (await page.locator('.results').innerText()).normalize('NFC');
    // A title may hold a word joiner of its own, but not before a space, where the index has one.
    expect(texts).not.toMatch(/[_ḏḎ\uE000-\uF8FF]|\u2060 /u);
    await page.context().close();
  });

  it('narrows by a facet, says so, and keeps it in the address', async () => {
    const page = await site.visit(searchPage('asean'));
    await answered(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    const count = async () =>
      Number(/\d+/.exec(await page.locator('[data-part="status"]').innerText()));
    const before = await count();
    const facet = page.locator('#facet-kind-member');
    if (!(await facet.isVisible())) await page.locator('.facets summary').click();
    await facet.check();
    await expect.poll(count).toBeLessThan(before);
    expect(page.url()).toContain('kind=member');
    await page.reload();
    await answered(page);
    expect(await page.locator('#facet-kind-member').isChecked()).toBe(true);
    await page.goBack();
    await expect.poll(count).toBe(before);
    await page.context().close();
  });

  it('leads to the glossary and the site map without JavaScript', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url + searchPage('asean'));
    const base = new URL(site.url).pathname;
    for (const subject of ['view:glossary', 'view:site-map']) {
      const href = base + subjectPath(portal, locale, subject);
      expect(await page.locator(`noscript a[href="${href}"]`).count()).toBe(1);
    }
    await context.close();
  });
});

describe('the Vietnamese search page', { timeout: 60_000 }, () => {
  const open = async (query: string) => {
    const path = subjectPath(portal, 'vi', 'view:search');
    const page = await site.visit(`${path}?q=${encodeURIComponent(query)}`);
    await answered(page);
    return page;
  };

  it('says how it read raw Telex, and goes back to what was typed', async () => {
    const page = await open('nuis caams');
    expect(await page.locator('[data-part="notes"]').innerText()).toContain('Đang tìm: Núi Cấm');
    await page.locator('[data-undo]').click();
    await page.waitForURL(/exact=1/);
    await answered(page);
    expect(await page.locator('[data-part="notes"]').innerText()).not.toContain('Núi Cấm');
    await page.context().close();
  });

  it('respects marks that were typed', async () => {
    const page = await open('lịch sử');
    const marked = await page.locator('.results mark').allInnerTexts();
    expect(marked.filter((text) => /sự/i.test(text.normalize('NFC')))).toEqual([]);
    await page.context().close();
  });

  it('takes a query without marks for the words our titles write so', async () => {
    const page = await open('dau tu');
    const first = await page
      .locator('.results li')
      .evaluateAll((items) =>
        items.slice(0, 10).map((item) => (item.textContent ?? '').normalize('NFC')),
      );
    expect(first.filter((text) => !/đầu\stư/i.test(text))).toEqual([]);
    await page.context().close();
  });

  it('puts the newest first when asked to', async () => {
    const page = await open('cửa khẩu');
    const days = async () => {
      const texts = await page.locator('.results li').allInnerTexts();
      const found = texts.map((text) => /\b(\d{2})\/(\d{2})\/(20\d{2})\b/.exec(text));
      return found.flatMap((day) => (day ? [`${day[3]}-${day[2]}-${day[1]}`] : []));
    };
    const before = await days();
    expect(before).not.toEqual(before.toSorted().reverse());
    await page.getByRole('button', { name: 'mới nhất' }).click();
    await expect.poll(days).not.toEqual(before);
    const after = await days();
    expect(after).toEqual(after.toSorted().reverse());
    expect(after.length).toBeGreaterThan(3);
    await page.context().close();
  });

  it('tells today’s unit of a former name', async () => {
    const page = await open('Kiên Giang');
    expect(await page.locator('[data-part="notes"]').innerText()).toContain(
      'trước đây là Kiên Giang',
    );
    await page.context().close();
  });

  it('offers the English pages of what it found', async () => {
    const page = await open('cơ chế một cửa');
    const other = page.locator('[data-part="other"] a[lang="en"]');
    expect(await other.first().getAttribute('href')).toContain('/en/');
    await page.context().close();
  });

  it('offers English pages, and their Vietnamese twins, for an English query', async () => {
    const page = await open('fish sauce');
    await expect
      .poll(() => page.locator('[data-part="titles"] a[lang="en"]').count())
      .toBeGreaterThan(0);
    expect(await page.locator('[data-part="titles"] a:not([lang])').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('helps on when nothing is found', async () => {
    const page = await open('zzzzqqqq');
    expect(await page.locator('[data-part="status"]').innerText()).toContain('Không tìm thấy');
    expect(await page.locator('.chips a').count()).toBeGreaterThan(3);
    await page.context().close();
  });

  it('suggests while typing, by keyboard alone', async () => {
    const page = await open('');
    const field = page.getByRole('combobox');
    await field.pressSequentially('nui ca');
    const options = page.getByRole('option');
    await expect.poll(() => options.count()).toBeGreaterThan(0);
    expect(fold(await options.first().innerText())).toContain('nui cam');
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe('suggestion-0');
    await page.keyboard.press('Escape');
    expect(await options.count()).toBe(0);
    await field.press('End');
    await field.pressSequentially('m');
    await expect.poll(() => options.count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((address) =>
      address.pathname.endsWith(subjectPath(portal, 'vi', 'entry:nui-cam')),
    );
    await page.context().close();
  });

  it('answers the next question on the same page', async () => {
    const page = await open('núi cấm');
    await askPage(page, 'óc eo');
    const [first] = await resultPaths(page, site.base);
    expect(first).toBe(subjectPath(portal, 'vi', 'entry:oc-eo-ba-the'));
    await page.context().close();
  });
});
