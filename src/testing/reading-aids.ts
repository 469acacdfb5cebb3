import type { Page } from 'playwright-core';

/** What keeps people from reading a page by keyboard, on a small screen, or with large letters. */

/** Why the skip link fails its readers; nothing when it is the first stop and moves the focus. */
export async function skipLinkProblem(page: Page): Promise<string | undefined> {
  await page.keyboard.press('Tab');
  const target = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? null);
  if (target === null || !target.startsWith('#')) return `The first stop leads to ${target}.`;
  const isVisible = await page.evaluate(() => {
    const { width, height, left, top } = document.activeElement?.getBoundingClientRect() ?? {};
    return Number(width) > 1 && Number(height) > 1 && Number(left) >= 0 && Number(top) >= 0;
  });
  if (!isVisible) return 'The skip link has the focus but is not visible.';
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInside = await page.evaluate((selector) => {
    const landing = document.querySelector(selector);
    const { activeElement } = document;
    if (landing === null || activeElement === null || activeElement === document.body) {
      return landing?.querySelector('a[href], button, summary, input') === null;
    }
    const place = landing.compareDocumentPosition(activeElement);
    return landing.contains(activeElement) || (place & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  }, target);
  return isInside ? undefined : `After the skip link the focus is not in or after ${target}.`;
}

/** What sticks out to the right of the window, so that one has to scroll sideways to read. */
export async function elementsTooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    // What a drawing has beyond its own edge is cut off there.
    const wide = [...document.body.querySelectorAll('*:not(svg *)')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    return wide
      .slice(0, 5)
      .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`)
      .concat(wide.length === 0 ? ['html'] : []);
  });
}

/** As when a reader sets letters twice as large; a sheet made by script is not inline style. */
export async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 200% !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}
