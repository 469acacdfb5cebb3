import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Two cores keep two tabs busy. */
const TABS = 2;

/**
 * Does the same on each address, in a few tabs side by side. Each tab is a reader of its own, who
 * goes on from address to address; results come in the order of the addresses.
 */
export async function inTabs<T>(
  browser: Browser,
  addresses: readonly string[],
  work: (page: Page, address: string) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const tab = async () => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    while (next < addresses.length) {
      const turn = next;
      next += 1;
      results[turn] = await work(page, addresses[turn] ?? '');
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: Math.min(TABS, addresses.length) }, tab));
  return results;
}
