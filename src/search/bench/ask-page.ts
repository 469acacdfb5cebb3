import type { Page } from 'playwright-core';

/** Asks on an open search page, as a reader does, and waits until the answer is drawn. */
export async function askPage(page: Page, query: string): Promise<void> {
  await page.evaluate((asked) => {
    const root = document.querySelector('[data-search]');
    const field = root?.querySelector('input');
    if (!root || !field) throw new Error('This is not a search page.');
    root.setAttribute('data-state', 'asking');
    field.value = asked;
    field.form?.requestSubmit();
  }, query);
  await answered(page);
}

/** Until the page shows its answer, also after it was opened with a query. */
export async function answered(page: Page): Promise<void> {
  await page.locator('[data-search][data-state="answered"]').waitFor({ timeout: 15_000 });
}

/** Paths of the results, best first; relative to the site’s base. */
export async function resultPaths(page: Page, base: string): Promise<string[]> {
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.results h3 a')].map(
      ({ pathname, hash }) => pathname + hash,
    ),
  );
  return shown.map((path) => path.slice(base.length));
}
