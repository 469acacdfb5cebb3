import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type RunningServer } from '../serve/static-server.ts';
import { findViolations, sayViolation } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { fixturePage, fixtureSite } from './fixture-site.ts';
import { tempFolder } from './temp-folder.ts';

const BAD_STYLE = `
@media (prefers-color-scheme: dark) { .dim { color: #333333; } }
@media (max-width: 400px) { .tiny a { min-height: 0; min-width: 0; display: block; font-size: 9px; line-height: 9px; } }
`;

const site = fixtureSite();
const folder = tempFolder({
  ...site,
  'style.css': `${site['style.css']}${BAD_STYLE}`,
  'bad/index.html': fixturePage({
    base: '/',
    path: 'vi/bad/',
    title: 'X',
    main: `<img src="/x.webp" width="1" height="1"><p class="dim">mờ</p>
      <div class="tiny"><a href="/vi/">một</a><a href="/en/">hai</a></div>`,
  }),
});

let browser: Browser;
let server: RunningServer;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveFolder({ folder: folder.path, base: '/', port: 0 });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function audit(...paths: string[]) {
  const pages = paths.map((path) => server.url + path);
  const themes = ['light', 'dark'] as const;
  return findViolations({ browser, pages, themes, widths: [320, 1280] });
}

describe('findViolations', { timeout: 60_000 }, () => {
  it('is content with good pages', async () => {
    expect(await audit('vi/', 'en/news/')).toEqual([]);
  });

  it('tells page, theme, width, rule and element', async () => {
    const found = await audit('vi/', 'bad/');
    expect(new Set(found.map(({ page }) => page))).toEqual(new Set([`${server.url}bad/`]));
    const where = (rule: string) =>
      found.filter((one) => one.rule === rule).map(({ theme, width }) => `${theme} ${width}`);
    expect(where('image-alt')).toEqual(['light 1280', 'light 320']);
    expect(new Set(where('color-contrast'))).toEqual(new Set(['dark 1280', 'dark 320']));
    expect(where('target-size').every((at) => at === 'light 320')).toBe(true);
    expect(where('target-size')).not.toEqual([]);
    expect(found.find(({ rule }) => rule === 'image-alt')?.selector).toBe('img');
  });

  it('says a violation in one line', () => {
    const place = { page: '/vi/', theme: 'dark', width: 320, selector: 'p' } as const;
    expect(sayViolation({ ...place, rule: 'color-contrast', help: 'Elements must …' })).toBe(
      'color-contrast  /vi/  dark 320 px  p  Elements must …',
    );
  });
});
