import { describe, expect, it } from 'vitest';
import { aReport } from '../testing/a-report.ts';
import { SITE } from '../testing/a-portal.ts';
import { makeHtmlChecker } from '../testing/html-rules.ts';
import { printHtml } from './print-html.ts';

const REPORT = aReport([
  { id: 'tin', vi: { title: 'Tin <một>' } },
  { id: 'en', vi: null, original: 'en', shared: { oneLanguage: 'Thử.' } },
]);

describe.each(['vi', 'en'] as const)('the report as a page in %s', async (locale) => {
  const page = Buffer.from(await printHtml(REPORT, SITE, locale)).toString('utf8');

  it('is valid HTML', () => {
    expect(makeHtmlChecker()(page, 'bao-cao.html')).toEqual([]);
  });

  it('links to each entry in a language it has', () => {
    expect(page).toContain('href="https://vi-du.gov.vn/asean/en/news/entry-en/" lang="en"');
    expect(page).not.toContain('href=""');
  });

  it('asks nobody for anything', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/ (src|style|on\w+)=/);
  });
});

describe('the report as a page', () => {
  it('draws its figures and says them', async () => {
    const page = Buffer.from(await printHtml(REPORT, SITE, 'vi')).toString('utf8');
    expect(page).toContain('Mục đã đăng: 2');
    expect(page).toContain('<svg');
    expect(page).toContain('Tin &lt;một&gt;');
  });
});
