import type { Page } from 'playwright-core';
import type { Locale } from '../../locale/locale.ts';
import type { Portal } from '../../portal/portal.ts';
import { answered, askPage } from '../../search/bench/ask-page.ts';
import { subjectPath } from '../../search/bench/subject-path.ts';
import type { OpenSite } from './open-site.ts';

/** What search costs besides the page itself: its script, and all that the script fetches. */
const OF_SEARCH = /\/pagefind\/|\/_astro\/SearchView\.[^/]*\.js/;

/** Bytes over the wire, compressed, for a reader who opens the page with a query for the first time. */
export async function measureFirstQuery(
  site: OpenSite,
  portal: Pick<Portal, 'twins'>,
  locale: Locale,
  query: string,
): Promise<{ bytes: number; files: number }> {
  const page = await site.browser.newPage();
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (!OF_SEARCH.test(request.url())) return;
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  const path = subjectPath(portal, locale, 'view:search');
  await page.goto(`${site.url}${path}?q=${encodeURIComponent(query)}`);
  await answered(page);
  const all = await Promise.all(sizes);
  await page.close();
  return { bytes: all.reduce((sum, size) => sum + size, 0), files: all.length };
}

/** From Enter to the drawn results, on a page that has answered before. */
export async function measureWarmQueries(
  site: OpenSite,
  portal: Pick<Portal, 'twins'>,
  locale: Locale,
  queries: readonly string[],
): Promise<{ median: number; slowest: number }> {
  const page = await site.visit(subjectPath(portal, locale, 'view:search'));
  const asked = queries.slice(0, 20);
  for (const query of asked) await askPage(page, query);
  const times: number[] = [];
  for (const query of asked) times.push(await timeOf(page, query));
  await page.context().close();
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)] ?? 0, slowest: times.at(-1) ?? 0 };
}

/** Measured inside the page, so that the way to the browser and back does not count. */
async function timeOf(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (asked) =>
      new Promise<number>((done) => {
        const root = document.querySelector('[data-search]');
        const field = root?.querySelector('input');
        if (!root || !field) throw new Error('This is not a search page.');
        root.setAttribute('data-state', 'asking');
        const started = performance.now();
        new MutationObserver((_, observer) => {
          if (root.getAttribute('data-state') !== 'answered') return;
          observer.disconnect();
          done(performance.now() - started);
        }).observe(root, { attributeFilter: ['data-state'] });
        field.value = asked;
        field.form?.requestSubmit();
      }),
    query,
  );
}
