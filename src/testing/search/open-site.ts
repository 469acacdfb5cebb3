import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../serve/static-server.ts';
import { launchBrowser } from '../browser.ts';

/** A built site at a server, and a browser; both are closed when it goes out of scope. */
export interface OpenSite extends AsyncDisposable {
  readonly url: string;
  readonly base: string;
  readonly browser: Browser;
  /** A page of a reader who has never been here. */
  visit(path: string): Promise<Page>;
}

export async function openSite(folder: string, base: string): Promise<OpenSite> {
  const server = await serveFolder({ folder, base, port: 0 });
  const browser = await launchBrowser();
  return {
    url: server.url,
    base,
    browser,
    async visit(path) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(server.url + path);
      return page;
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await server.close();
    },
  };
}
