import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type RunningServer } from '../serve/static-server.ts';
import { launchBrowser } from './browser.ts';
import { crawl } from './crawl.ts';
import { fixturePage, fixtureSite } from './fixture-site.ts';
import { doubleText, elementsTooWide, skipLinkProblem } from './reading-aids.ts';
import { tempFolder } from './temp-folder.ts';

const page = { base: '/', path: 'vi/x/', title: 'X' };
const site = fixtureSite();
const folder = tempFolder({
  ...site,
  'style.css': `${site['style.css']} .wide { width: 400px; } .rem { width: 45rem; }`,
  'inline.html': fixturePage({ ...page, main: '<p style="color: red">x</p>' }),
  'foreign.html': fixturePage({ ...page, main: '<img src="http://127.0.0.2:9/x.png" alt="">' }),
  'missing.html': fixturePage({ ...page, main: '<img src="/khong-co.png" alt="">' }),
  'script.html': fixturePage({ ...page, main: '<script src="/bad.js"></script>' }),
  'bad.js': "document.cookie = 'a=b'; localStorage.setItem('tracker', '1'); throw new Error('x');",
  'leap.html': fixturePage({ ...page, main: '<p>x</p><script src="/leap.js"></script>' }),
  'leap.js':
    "setTimeout(() => document.querySelector('main').prepend('x', document.createElement('hr')), 100);",
  'wide.html': fixturePage({ ...page, main: '<p class="wide">x</p>' }),
  'rem.html': fixturePage({ ...page, main: '<p class="rem">x</p>' }),
  'no-skip.html': fixturePage(page).replace(/<a class="skip".*<\/a>/, ''),
  'dead-skip.html': fixturePage(page).replace('href="#main"', 'href="#khong-co"'),
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

describe('crawl', { timeout: 60_000 }, () => {
  it('is content with good pages, and with the page for what is not found', async () => {
    const pages = ['vi/', 'en/news/', '404.html', 'khong-co/'].map((path) => server.url + path);
    expect(await crawl({ browser, pages })).toEqual([]);
  });

  it('catches what the policy refuses', async () => {
    expect(await kinds('inline.html')).toContain('policy style-src-attr inline');
  });

  it('catches a request to another origin, even one that is refused', async () => {
    expect(await kinds('foreign.html')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:origin|policy).*127\.0\.0\.2/)]),
    );
  });

  it('catches a file that is not there', async () => {
    expect(await kinds('missing.html')).toContain(`request ${server.url}khong-co.png`);
  });

  it('catches what moves after it was shown', async () => {
    expect(await kinds('leap.html')).toEqual([expect.stringMatching(/^shift 0\.\d+/)]);
  });

  it('catches exceptions, cookies and stored keys', async () => {
    expect(await kinds('script.html')).toEqual(
      expect.arrayContaining(['exception x', 'cookie a', 'storage tracker']),
    );
  });

  it('lets pass the stored keys that are listed', async () => {
    const pages = [`${server.url}script.html`];
    const found = await crawl({ browser, pages, storage: ['tracker'] });
    expect(found.map(({ kind }) => kind)).not.toContain('storage');
  });
});

describe('skipLinkProblem', { timeout: 30_000 }, () => {
  it.each([
    ['vi/', undefined],
    ['no-skip.html', 'The first stop leads to /vi/.'],
    ['dead-skip.html', 'After the skip link the focus is not in or after #khong-co.'],
  ])('on %s is %s', async (path, expected) => {
    expect(await onPage(path, 1280, skipLinkProblem)).toEqual(
      expected === undefined ? undefined : expect.stringContaining(expected.slice(0, 20)),
    );
  });
});

describe('elementsTooWide', { timeout: 30_000 }, () => {
  it('finds what sticks out of a small window', async () => {
    expect(await onPage('wide.html', 320, elementsTooWide)).toEqual(['p.wide']);
    expect(await onPage('wide.html', 1280, elementsTooWide)).toEqual([]);
  });

  it('finds what sticks out when letters are twice as large', async () => {
    expect(await onPage('rem.html', 1280, elementsTooWide)).toEqual([]);
    const doubled = await onPage('rem.html', 1280, async (opened) => {
      await doubleText(opened);
      return elementsTooWide(opened);
    });
    expect(doubled).toEqual(['p.rem']);
  });
});

async function kinds(path: string): Promise<string[]> {
  const found = await crawl({ browser, pages: [server.url + path] });
  return found.map(({ kind, detail }) => `${kind} ${detail}`);
}

async function onPage<T>(
  path: string,
  width: number,
  look: (page: Awaited<ReturnType<Browser['newPage']>>) => Promise<T>,
): Promise<T> {
  const opened = await browser.newPage({ viewport: { width, height: 800 } });
  await opened.goto(server.url + path);
  const result = await look(opened);
  await opened.close();
  return result;
}
