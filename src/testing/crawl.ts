import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inTabs } from './in-tabs.ts';
import { shiftSoFar, watchShift } from './layout-shift.ts';

/** Of the window; less is not seen. */
const MOST_MOVED = 0.001;

/** Something a browser did or said on a page that readers should never meet. */
interface CrawlProblem {
  readonly page: string;
  readonly kind:
    'console' | 'exception' | 'policy' | 'request' | 'origin' | 'cookie' | 'storage' | 'shift';
  readonly detail: string;
}

export interface CrawlOptions {
  readonly browser: Browser;
  /** Full addresses. */
  readonly pages: readonly string[];
  /** Keys that the site may keep in the reader's own storage, such as the chosen theme. */
  readonly storage?: readonly string[];
  /** Of the window; on a small one more moves. */
  readonly viewport?: BrowserContextOptions['viewport'];
}

/**
 * Opens each page to its end and notes every error, refusal, foreign request, cookie and stored key, and
 * whether anything on it moved while its fonts were late.
 */
export async function crawl({ browser, pages, storage = [], viewport }: CrawlOptions) {
  const options = viewport ? { viewport } : {};
  const found = await inTabs(browser, pages, (tab, at) => visit(tab, at, storage), options);
  return found.flat();
}

/** In a page of its own, so that nothing of the page before is still being said. */
async function visit(tab: Page, address: string, storage: readonly string[]) {
  const page = await tab.context().newPage();
  const problems: CrawlProblem[] = [];
  const note = (kind: CrawlProblem['kind'], detail: string) => {
    problems.push({ page: address, kind, detail });
  };
  listen(page, address, note);
  await page.addInitScript(rememberViolations);
  await watchShift(page);
  await page.goto(address);
  await scrollThrough(page);
  for (const violation of await page.evaluate(violationsSoFar)) note('policy', violation);
  for (const key of await page.evaluate(storedKeys)) {
    if (!storage.includes(key)) note('storage', key);
  }
  for (const { name } of await page.context().cookies()) note('cookie', name);
  const moved = await shiftSoFar(page);
  if (moved > MOST_MOVED) note('shift', moved.toFixed(4));
  await page.close();
  return problems;
}

function listen(
  page: Page,
  address: string,
  note: (kind: CrawlProblem['kind'], detail: string) => void,
) {
  const { origin } = new URL(address);
  page.on('console', (message) => {
    // The page's own 404 is the page under test, not a mistake on it.
    const isOwnStatus = message.location().url === address && message.text().includes('404');
    if (message.type() === 'error' && !isOwnStatus) {
      note('console', `${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => note('exception', error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) note('origin', request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== address) note('request', response.url());
  });
}

/** To the end of the page, so that what loads late is loaded too. */
async function scrollThrough(page: Page) {
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
}

interface Remembering {
  violations?: string[];
}

/** Runs in the page, before anything of its own. */
function rememberViolations() {
  const memory = globalThis as Remembering; // A place on the window that only this file knows.
  const violations: string[] = [];
  memory.violations = violations;
  addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });
}

function violationsSoFar(): string[] {
  return (globalThis as Remembering).violations ?? []; // Set by the function above.
}

function storedKeys(): string[] {
  return [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
}
