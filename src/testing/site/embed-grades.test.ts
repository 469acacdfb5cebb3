import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { EMBED_VIEWS } from '../../domain/embed.ts';
import { LOCALES } from '../../locale/locale.ts';
import { address } from '../../portal/address.ts';
import { inTabs } from '../in-tabs.ts';
import { built, dataOf, fragmentOf, pathOf, scriptTag, titlesIn, untilShown } from './embedded.ts';
import { embedFrom } from './foreign-host.ts';

const names = (page: Page | FrameLocator) => page.locator('.asean-embed-name').allTextContents();

describe('other ways to show a part of the portal', { timeout: 30_000 }, () => {
  const other = embedFrom(built);
  const frame = (file: string, more = '') =>
    `<iframe src="${other().portal}embed/v1/${file}/${more.startsWith('#') ? more : ''}" title="ASEAN" width="300" height="200"${more.startsWith('#') ? '' : more}></iframe>`;

  it('static HTML needs no script, no style and no frame', async () => {
    const included = EMBED_VIEWS.filter((view) => view !== 'entry');
    const body = included.map((view) => fragmentOf(pathOf(view))).join('');
    const page = await other().open({ body, policy: "default-src 'none'; img-src data:" });
    const expected = included.flatMap((view) => titlesIn(pathOf(view)));
    expect(await names(page)).toEqual(expected);
    expect(await page.locator('.asean-embed-name').first().isVisible()).toBe(true);
  });

  it('a frame shows its words where no script may run, and can be scrolled', async () => {
    const body = frame('vi/latest', ' sandbox');
    const page = await other().open({ body: body + scriptTag(other().script) });
    const inside = page.frameLocator('iframe');
    await inside.locator('.asean-embed').waitFor();
    expect(await names(inside)).toEqual(titlesIn('vi/latest'));
    expect(await page.locator('iframe').getAttribute('height')).toBe('200');
    const content = inside.locator('html');
    expect(await content.evaluate((root) => root.scrollHeight > root.clientHeight)).toBe(true);
  });

  it('a frame is as tall as its content, in a sandbox too, and as wide as its place', async () => {
    const body = frame('vi/latest') + frame('vi/events', ' sandbox="allow-scripts"');
    const page = await other().open({ body: body + scriptTag(other().script) });
    for (const which of [0, 1]) {
      const element = page.locator('iframe').nth(which);
      await expect.poll(() => element.getAttribute('height')).not.toBe('200');
      const root = page.frameLocator('iframe').nth(which).locator('html');
      await expect.poll(() => root.evaluate(isJustTallEnough)).toBe(true);
    }
    const narrow = Number(await page.locator('iframe').first().getAttribute('height'));
    await page
      .locator('iframe')
      .first()
      .evaluate((each) => each.setAttribute('width', '800'));
    await expect
      .poll(async () => Number(await page.locator('iframe').first().getAttribute('height')))
      .not.toBe(narrow);
  });

  it('a frame is as tall as its content without a script, where host and browser can do that', async () => {
    const sized = 'iframe { frame-sizing: content-height; height: auto }';
    const head = `<style>@supports (frame-sizing: content-height) { ${sized} }</style>`;
    const page = await other().open({ head, body: frame('vi/events') });
    const canSize = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
    const root = page.frameLocator('iframe').locator('html');
    await expect.poll(() => root.evaluate(isJustTallEnough)).toBe(canSize);
  });

  it('a height is taken from our frames alone, and only within bounds', async () => {
    const stranger = other().addressOf({
      body: `<script>parent.postMessage({asean:'height',height:999},'*')</script>`,
    });
    const body = `${scriptTag(other().script)}${frame('vi/search-box')}<iframe id="stranger" src="${stranger}" title="Lạ" height="100"></iframe>`;
    const page = await other().open({ body });
    const ours = page.locator('iframe').first();
    await expect.poll(() => ours.getAttribute('height')).not.toBe('200');
    const height = await ours.getAttribute('height');
    await page.evaluate(() => postMessage({ asean: 'height', height: 999 }, '*'));
    await page.waitForTimeout(100);
    expect(await page.locator('#stranger').getAttribute('height')).toBe('100');
    expect(await ours.getAttribute('height')).toBe(height);
    const inside = page.frames().find((each) => each.url().includes('search-box'));
    await inside?.evaluate(() => parent.postMessage({ asean: 'height', height: 9e9 }, '*'));
    await expect.poll(() => ours.getAttribute('height')).toBe('4000');
  });

  it('a frame looks as its address says, without a script', async () => {
    const { browser, portal } = other();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const look = async (hash: string) => {
      await page.goto('about:blank');
      await page.goto(`${portal}embed/v1/vi/latest/${hash}`);
      return page.locator('.asean-embed').evaluate((panel) => {
        const items = panel.querySelector('.asean-embed-items');
        const { display } = getComputedStyle(items ?? panel);
        return [display, getComputedStyle(panel).backgroundColor];
      });
    };
    const light = 'rgba(0, 0, 0, 0)';
    const dark = 'rgb(16, 20, 28)';
    expect(await look('')).toEqual(['block', light]);
    expect(await look('#cards-light')).toEqual(['grid', light]);
    expect(await look('#compact-dark')).toEqual(['block', dark]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await look('#list-auto')).toEqual(['block', dark]);
    expect(await look('#list-light')).toEqual(['block', light]);
  });

  it('links of a frame open in the window around it', async () => {
    const page = await other().open({ body: frame('vi/latest') });
    const first = page.frameLocator('iframe').locator('.asean-embed-name a').first();
    const href = (await first.getAttribute('href')) ?? '';
    await page.route(href, (route) => route.fulfill({ body: 'Bài', contentType: 'text/html' }));
    await first.click();
    await page.waitForURL(href);
  });

  it('every entry’s page leads by oEmbed to a frame that shows it', async () => {
    const { portal, browser } = other();
    const pages = LOCALES.map((locale) => dataOf(`${locale}/latest`).items[0]?.url ?? '');
    const ours = pages.map((url) => portal + url.replace(/^.*?\/(?=(?:vi|en)\/)/, ''));
    const shown = await inTabs(browser, ours, async (page, address) => {
      await page.goto(address);
      const link = page.locator('link[type="application/json+oembed"]');
      const described = new URL((await link.getAttribute('href')) ?? '').pathname;
      const file = path.join(built.folder, described.slice(built.base.length));
      const { title, html } = JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof dataOf>; // written by this project
      const src = /src="([^"]+)"/.exec(html)?.[1] ?? '';
      await page.goto(new URL(new URL(src).pathname, address).href);
      return [title, ...(await names(page))];
    });
    expect(shown.map(([title, name]) => title === name && title !== undefined)).toEqual([
      true,
      true,
    ]);
  });

  it('in the sandbox of WordPress it is as tall as it may be, and its links lead out', async () => {
    const listening = `<script>addEventListener('message', ({ source, data }) => {
      const frame = document.querySelector('iframe');
      if (source !== frame.contentWindow || data.secret !== 'a1B2c3') return;
      if (data.message === 'height') frame.height = data.value;
      if (data.message === 'link') document.title = data.value;
    });</script>`;
    const sandboxed = frame('vi/events', '#?secret=a1B2c3').replace(
      'src',
      'sandbox="allow-scripts" src',
    );
    const page = await other().open({ body: listening + sandboxed });
    const inside = page.frameLocator('iframe');
    await expect.poll(() => inside.locator('html').evaluate(isJustTallEnough)).toBe(true);
    const first = inside.locator('.asean-embed-name a').first();
    await first.click();
    await expect.poll(() => page.title()).toBe(await first.getAttribute('href'));
  });

  it('a clerk’s copy of the first snippet works as it is', async () => {
    const { portal, browser } = other();
    const guide = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await guide.goto(portal + address.single('vi', 'embedding'));
    const code = (await guide.locator('#embed-element').textContent()) ?? '';
    const body = code.replace(/https:\/\/[^"]+(?=embed\/v1\.js)/, portal);
    const page = await other().open({ body });
    await untilShown(page);
    expect(await names(page)).toEqual(titlesIn('vi/latest'));
  });
});

function isJustTallEnough(root: HTMLElement | SVGElement): boolean {
  return root.scrollHeight <= root.clientHeight && root.scrollHeight > 100;
}
