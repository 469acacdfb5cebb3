import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../checks/site/page-facts.ts';
import { findViolations, sayViolation } from '../axe.ts';
import { crawl } from '../crawl.ts';
import { inTabs } from '../in-tabs.ts';
import { doubleText, elementsTooWide, skipLinkProblem } from '../reading-aids.ts';
import { templatePages, wholePages } from '../template-pages.ts';
import { editionSites } from './built-sites.ts';
import { visitSite } from './visit.ts';

/** What the portal may keep in the reader's browser, and nothing else: what they chose. */
const STORED = ['asean-theme', 'asean-size', 'asean-contrast'];

const SMALL = { width: 320, height: 640 };
const LARGE = { width: 1280, height: 800 };

describe.each(editionSites())('every template of $edition', { timeout: 240_000 }, (built) => {
  const visit = visitSite(built);
  const addresses = (pages: readonly PageFacts[]) => pages.map(visit().at);

  it('names itself', () => {
    const nameless = templatePages(visit().site).filter(({ template }) => template === '');
    expect(nameless.map(({ file }) => file)).toEqual([]);
  });

  it('can be used by everybody, in both themes, on phones and on screens', async () => {
    const { browser } = visit();
    const pages = addresses(visit().pages);
    const options = { themes: ['light', 'dark'], widths: [SMALL.width, LARGE.width] } as const;
    const found = await findViolations({ browser, pages, ...options });
    expect(found.map(sayViolation)).toEqual([]);
  });

  it('opens without an error, a refusal, a foreign request, a cookie or a leap', async () => {
    const { browser } = visit();
    const pages = addresses(visit().pages);
    expect(await crawl({ browser, pages, storage: STORED, viewport: SMALL })).toEqual([]);
  });

  it('begins with a skip link that moves the focus', async () => {
    const { browser } = visit();
    const found = await inTabs(
      browser,
      addresses(wholePages(visit().pages)),
      async (page, address) => {
        await page.goto(address);
        const problem = await skipLinkProblem(page);
        return problem === undefined ? [] : [`${address}  ${problem}`];
      },
    );
    expect(found.flat()).toEqual([]);
  });

  it.each([
    ['in a window of 320 pixels', SMALL, false],
    ['with letters twice as large', LARGE, true],
  ])('needs no sideways scrolling %s', async (_, viewport, isDoubled) => {
    const { browser } = visit();
    const pages = addresses(visit().pages);
    const found = await inTabs(
      browser,
      pages,
      async (page, address) => {
        await page.goto(address);
        if (isDoubled) await doubleText(page);
        return (await elementsTooWide(page)).map((element) => `${address}  ${element}`);
      },
      { viewport },
    );
    expect(found.flat()).toEqual([]);
  });
});
