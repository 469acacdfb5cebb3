import { describe, expect, it } from 'vitest';
import { inTabs } from '../in-tabs.ts';
import { wholePages } from '../template-pages.ts';
import { editionSites } from './built-sites.ts';
import { visitSite } from './visit.ts';

const WITHOUT = { javaScriptEnabled: false };

// What a page does without a script is the same code in every edition.
const [first] = editionSites();

describe.each(first ? [first] : [])('$edition without a script', { timeout: 120_000 }, (built) => {
  const visit = visitSite(built);

  it('shows the words of every template', async () => {
    const { browser, pages, at } = visit();
    const texts = await inTabs(
      browser,
      wholePages(pages).map(at),
      async (page, address) => {
        await page.goto(address);
        return { address, letters: (await page.locator('main').innerText()).trim().length };
      },
      WITHOUT,
    );
    expect(texts.filter(({ letters }) => letters < 20)).toEqual([]);
  });

  it('leads from each template to the other language', async () => {
    const { browser, pages, at } = visit();
    const whole = wholePages(pages).filter(({ isNoindex }) => !isNoindex);
    const found = await inTabs(
      browser,
      whole.map(at),
      async (page, address) => {
        await page.goto(address);
        const lang = await page.locator('html').getAttribute('lang');
        const toOther = page.locator(`header a[hreflang]:not([hreflang="${lang}"])`).first();
        await toOther.click();
        const arrived = await page.locator('html').getAttribute('lang');
        return arrived === lang || arrived === null ? [`${address}  ${page.url()}`] : [];
      },
      WITHOUT,
    );
    expect(found.flat()).toEqual([]);
  });

  it('unfolds what is folded', async () => {
    const { browser, pages, at } = visit();
    const found = await inTabs(
      browser,
      wholePages(pages).map(at),
      async (page, address) => {
        await page.goto(address);
        const summary = page.locator('details:not([open]) > summary:visible').first();
        if ((await summary.count()) === 0) return [];
        const details = await summary.locator('..').elementHandle();
        await summary.click();
        return (await details?.getAttribute('open')) === null ? [address] : [];
      },
      WITHOUT,
    );
    expect(found.flat()).toEqual([]);
  });

  it('gives the address of an entry to copy by hand, and a button once a script runs', async () => {
    const { browser, pages, at } = visit();
    const shared = wholePages(pages).map(at).slice(0, 40);
    const found = await inTabs(
      browser,
      shared,
      async (page, address) => {
        await page.goto(address);
        const link = page.locator('.actions details');
        if ((await link.count()) === 0) return [];
        await link.locator('summary').click();
        const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
        return [[await link.locator('p').innerText(), canonical, address] as const];
      },
      WITHOUT,
    );
    const [first] = found.flat();
    expect(found.flat().filter(([said, canonical]) => said !== canonical)).toEqual([]);
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(first?.[2] ?? '');
    expect(await page.locator('.actions details').count()).toBe(0);
    await page.locator('[data-copy]').click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(first?.[0]);
    await context.close();
  });
});
