import type { Page } from 'playwright-core';

/** Longer than a browser waits for a font before it shows the page in one of its own. */
const LATE = 200;

interface Moved {
  moved?: number;
}

/** Before a page is opened: as on a slow line its fonts come late, and what moves is added up. */
export async function watchShift(page: Page): Promise<void> {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, LATE));
    await route.continue().catch(() => {}); // the page may be closed by then
  });
  await page.addInitScript(() => {
    const memory = globalThis as Moved; // a place on the window that only this file knows
    memory.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        memory.moved = (memory.moved ?? 0) + Number(Reflect.get(entry, 'value'));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The share of the window that has moved since, after all fonts have come. */
export async function shiftSoFar(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return (globalThis as Moved).moved ?? 0;
  });
}
