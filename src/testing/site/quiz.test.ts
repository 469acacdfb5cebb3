import { describe, expect, it } from 'vitest';
import { shownPages } from '../../checks/site/built-site.ts';
import { editionSites } from './built-sites.ts';
import { visitSite } from './visit.ts';

/** The pages are made by one component, so one edition's are enough. */
describe.each(editionSites().slice(0, 1))('the quiz of $edition', { timeout: 60_000 }, (built) => {
  const visit = visitSite(built);

  it('shows an answer without JavaScript, and only the one that was asked for', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.locator('.quiz summary').nth(1).click();
    const shown = page.locator('.quiz details[open]');
    expect(await shown.count()).toBe(1);
    expect(await shown.innerText()).toMatch(/[A-D]\. \S/);
    await page.context().close();
  });

  it('prints questions without their answers, and the key after them', async () => {
    const page = await open({});
    const key = page.locator('.quiz-key');
    expect(await key.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.quiz summary:visible').count()).toBe(0);
    expect(await key.isVisible()).toBe(true);
    expect(await key.locator('li').count()).toBe(await page.locator('.quiz > li').count());
    expect(await key.evaluate((element) => getComputedStyle(element).breakBefore)).toBe('page');
    await page.context().close();
  });

  async function open(options: { readonly javaScriptEnabled?: boolean }) {
    const { browser, site, at } = visit();
    const theme = shownPages(site).find(({ template }) => template === 'quiz-theme');
    if (!theme) throw new Error('The edition has no quiz.');
    const page = await (await browser.newContext(options)).newPage();
    await page.goto(at(theme));
    return page;
  }
});
