import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { BuiltSite } from '../../checks/site/built-site.ts';
import type { PageFacts } from '../../checks/site/page-facts.ts';
import { serveFolder, type RunningServer } from '../../serve/static-server.ts';
import { launchBrowser } from '../browser.ts';
import { visitedPages } from '../template-pages.ts';
import { factsOf, isFirstEdition, type TestSite } from './built-sites.ts';

/** A built site at a server, and a browser to look at it with. */
export interface Visit {
  readonly browser: Browser;
  readonly site: BuiltSite;
  /** Those worth a browser's time. */
  readonly pages: readonly PageFacts[];
  /** The full address of a page. */
  readonly at: (page: PageFacts) => string;
}

/** Opens both before the tests of the `describe` it is called in, and closes them after. */
export function visitSite(built: TestSite): () => Visit {
  let opened: { visit: Visit; server: RunningServer } | undefined;
  beforeAll(async () => {
    const { folder, base } = built;
    const server = await serveFolder({ folder, base, port: 0 });
    const browser = await launchBrowser();
    const { origin } = new URL(server.url);
    const at = (page: PageFacts) => origin + encodeURI(page.address);
    const site = factsOf(built);
    opened = { server, visit: { browser, at, site, pages: thinned(built, visitedPages(site)) } };
  }, 120_000);
  afterAll(async () => {
    await opened?.visit.browser.close();
    await opened?.server.close();
  });
  return () => {
    if (opened === undefined) throw new Error('The visit has not begun.');
    return opened.visit;
  };
}

const SAMPLE = 16;

/** Every template of the first edition; of the others, which share the code, every sixteenth. */
function thinned(built: TestSite, pages: readonly PageFacts[]): PageFacts[] {
  const isWhole = isFirstEdition(built);
  return pages.filter((_, index) => isWhole || index % SAMPLE === 0);
}
