import type { Page } from 'playwright-core';

/** Paths of the results a search page shows, best first, as a reader would get them. */
export async function askPage(page: Page, query: string): Promise<string[]> {
  await page.evaluate((asked) => {
    const root = document.querySelector('[data-search]');
    const field = root?.querySelector('input');
    if (!root || !field) throw new Error('This is not a search page.');
    root.setAttribute('aria-busy', 'true');
    field.value = asked;
    field.form?.requestSubmit();
  }, query);
  await page.locator('[data-search][aria-busy="false"]').waitFor({ timeout: 10_000 });
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.results h3 a')].map(
      ({ pathname, hash }) => pathname + hash,
    ),
  );
}
