import { createServer, type Server } from 'node:http';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { serveFolder, type RunningServer } from '../../serve/static-server.ts';
import { launchBrowser } from '../browser.ts';
import type { TestSite } from './built-sites.ts';

/** A page of somebody else's site. */
interface HostPage {
  readonly body: string;
  readonly head?: string;
  readonly lang?: string;
  /** The Content-Security-Policy it is sent with. */
  readonly policy?: string;
}

/** A built portal at one origin, and a site of somebody else at another. */
export interface Embedding {
  /** The address of the portal's script. */
  readonly script: string;
  readonly portal: string;
  readonly browser: Browser;
  /** Opens a page of the other site; what the test wants to see of its beginning comes first. */
  readonly open: (host: HostPage, before?: (page: Page) => Promise<void>) => Promise<Page>;
  readonly addressOf: (host: HostPage) => string;
}

interface Opened extends Embedding {
  readonly close: () => Promise<void>;
}

/** Opens both before the tests of the `describe` it is called in, and closes them after. */
export function embedFrom(built: TestSite, options: BrowserContextOptions = {}): () => Embedding {
  let opened: Opened | undefined;
  beforeAll(async () => {
    opened = await openBoth(built, options);
  }, 60_000);
  afterEach(async () => {
    for (const context of opened?.browser.contexts() ?? []) await context.close();
  });
  afterAll(async () => opened?.close());
  return () => {
    if (opened === undefined) throw new Error('The other site is not open yet.');
    return opened;
  };
}

async function openBoth({ folder, base }: TestSite, options: BrowserContextOptions) {
  const portal: RunningServer = await serveFolder({ folder, base, port: 0 });
  const pages = new Map<string, HostPage>();
  const host = await listen(pages);
  const browser = await launchBrowser();
  const addressOf = (page: HostPage): string => {
    const path = `/${pages.size}`;
    pages.set(path, page);
    return host.origin + path;
  };
  return {
    portal: portal.url,
    script: `${portal.url}embed/v1.js`,
    browser,
    addressOf,
    open: async (hostPage, before) => {
      const context = await browser.newContext({
        viewport: { width: 900, height: 900 },
        ...options,
      });
      const page = await context.newPage();
      await before?.(page);
      await page.goto(addressOf(hostPage));
      return page;
    },
    close: async () => {
      await browser.close();
      await portal.close();
      host.server.closeAllConnections();
      host.server.close();
    },
  } satisfies Opened;
}

async function listen(pages: ReadonlyMap<string, HostPage>) {
  const server: Server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    response.writeHead(page ? 200 : 404, {
      ...headers,
      ...(page?.policy ? { 'Content-Security-Policy': page.policy } : {}),
    });
    response.end(page ? html(page) : '');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { server, origin: `http://127.0.0.1:${port}` };
}

function html({ lang = 'vi', head = '', body }: HostPage): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Trang của đơn vị</title><link rel="icon" href="data:,">${head}</head><body><main><h1>Trang của đơn vị</h1>${body}</main></body></html>`;
}
