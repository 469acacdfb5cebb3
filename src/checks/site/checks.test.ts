import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sayFinding, type Finding } from '../../domain/finding.ts';
import { fixturePage, fixtureSite, FIXTURE_ORIGIN, spoil } from '../../testing/fixture-site.ts';
import { checkFiles } from '../../testing/check-files.ts';
import type { Files } from '../../testing/temp-folder.ts';
import { CHECKS } from './checks.ts';

const BASE = '/asean/';
const HOME = 'vi/index.html';
const NEWS = 'vi/tin-tuc/index.html';
const ENGLISH = `${FIXTURE_ORIGIN}${BASE}en/`;

describe('a site in which nothing is wrong', () => {
  it.each(['/', '/asean/', '/a/b/c/'])('has no findings at %s', (base) => {
    expect(check(fixtureSite(base), base)).toEqual([]);
  });
});

describe('a preview, of which every page is kept out of search engines', () => {
  const hidden = Object.fromEntries(
    Object.entries(fixtureSite(BASE)).map(([file, text]) => [
      file,
      String(text).replace('</head>', '<meta name="robots" content="noindex"></head>'),
    ]),
  );

  it('is not blamed for that', () => {
    expect(rules(hidden)).toContain('sitemap-extra');
    expect(checkFiles(hidden, BASE, { preview: true })).toEqual([]);
  });

  it('is held to all other rules', () => {
    const broken = spoil(hidden, HOME, '<h1>', '<h1 id="main">');
    const found = checkFiles(broken, BASE, { preview: true });
    expect(found.map(({ rule }) => rule)).toEqual(['page-id-twice']);
  });
});

describe('each rule finds what it is for', () => {
  it.each<[rule: string, file: string, from: string, to: string]>([
    ['page-id-twice', NEWS, '<h1>', '<h1 id="main">'],
    ['page-lang', '404.html', '<html lang="vi">', '<html>'],
    ['page-lang', '404.html', '<html lang="vi">', '<html lang="fr">'],
    ['page-title', HOME, '<title>Trang chủ</title>', '<title> </title>'],
    ['page-title-twice', NEWS, '<title>Tin tức</title>', '<title>Trang  chủ</title>'],
    ['page-description', HOME, 'name="description"', 'name="keywords"'],
    ['hreflang-default', HOME, 'hreflang="x-default"', 'hreflang="vi"'],
    [
      'hreflang-target',
      HOME,
      `hreflang="en" href="${ENGLISH}"`,
      'hreflang="en" href="https://x.vn/"',
    ],
    ['page-policy', HOME, "default-src 'none'; ", ''],
    ['page-policy', HOME, "script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"],
    ['page-json-ld', NEWS, '{"@context"', '{@context"'],
    ['page-json-ld', NEWS, '"WebPage"', '"<b>"'],
    ['page-h1', HOME, '<h1>Trang chủ</h1>', '<p>Trang chủ</p>'],
    ['page-h1', HOME, '</main>', '<h1>Hai</h1></main>'],
    ['page-heading-order', HOME, '</main>', '<h4>Sâu</h4></main>'],
    ['page-image-alt', HOME, '</main>', '<img src="/asean/style.css" width="1" height="1"></main>'],
    ['page-image-size', HOME, '</main>', '<img src="/asean/style.css" alt="" width="1"></main>'],
    ['page-inline-code', HOME, '</main>', '<script>x()</script></main>'],
    ['page-inline-code', HOME, '</main>', '<style>p{}</style></main>'],
    ['page-inline-code', HOME, '<h1>', '<h1 style="color:red">'],
    ['page-inline-code', HOME, '<h1>', '<h1 onclick="x()">'],
    ['page-inline-code', HOME, '</main>', '<a href="javascript:x()">x</a></main>'],
    ['page-third-party', HOME, '<script src="/asean/', '<script src="https://cdn.vn/'],
    ['page-third-party', HOME, '<script src="/asean/', '<script src="//cdn.vn/'],
    ['page-third-party', HOME, '</head>', '<link rel="preconnect" href="https://x.vn"></head>'],
    ['page-third-party', HOME, '</main>', '<form action="https://x.vn"></form></main>'],
    ['page-third-party', HOME, '</main>', '<iframe src="https://x.vn"></iframe></main>'],
    ['page-third-party', 'style.css', 'font.woff2', 'https://x.vn/font.woff2'],
    ['sitemap-missing', 'sitemap.xml', `<url><loc>${ENGLISH}</loc></url>`, ''],
    ['sitemap-extra', 'sitemap.xml', '</urlset>', '<url><loc>https://x.vn/</loc></url></urlset>'],
    ['page-canonical', '404.html', 'name="robots"', 'name="generator"'],
  ])('%s, in %s', (rule, file, from, to) => {
    expect(rules(spoil(site(), file, from, to))).toContain(rule);
  });

  it('finds a page whose canonical address is another site’s', () => {
    const own = `rel="canonical" href="${FIXTURE_ORIGIN}${BASE}vi/tin-tuc/"`;
    const files = spoil(site(), NEWS, own, 'rel="canonical" href="https://x.vn/"');
    expect(rules(files)).toContain('page-canonical');
  });

  it('finds a page that does not name itself among its versions', () => {
    const own = `hreflang="vi" href="${FIXTURE_ORIGIN}${BASE}vi/"`;
    const files = spoil(
      site(),
      HOME,
      own,
      `hreflang="vi" href="${FIXTURE_ORIGIN}${BASE}vi/tin-tuc/"`,
    );
    expect(rules(files)).toContain('hreflang-self');
  });

  it('finds a version that does not name the page back', () => {
    const files = spoil(
      site(),
      HOME,
      `hreflang="en" href="${ENGLISH}"`,
      `hreflang="en" href="${ENGLISH}news/"`,
    );
    expect(rules(files)).toContain('hreflang-return');
  });

  it('finds a pair that is joined for readers but not declared', () => {
    const files = [HOME, 'en/index.html'].reduce(
      (all, name) => ({
        ...all,
        [name]: String(all[name]).replaceAll('rel="alternate"', 'rel="x"'),
      }),
      site(),
    );
    expect(rules(files)).toEqual(['hreflang-missing', 'hreflang-missing']);
  });

  it('lets a page without a translation be alone', () => {
    const page = { base: BASE, path: 'vi/rieng/', title: 'Riêng' };
    expect(rules(withPage('vi/rieng/index.html', fixturePage(page), page.path))).toEqual([]);
  });

  it('finds a page that no link leads to', () => {
    const files = withPage(
      'vi/dao/index.html',
      fixturePage({ base: BASE, path: 'vi/dao/', title: 'Đảo' }),
      'vi/dao/',
      { isLinked: false },
    );
    expect(check(files)).toEqual([
      expect.objectContaining({ rule: 'page-unreachable', file: expect.stringMatching(/vi\/dao/) }),
    ]);
  });

  it('lets the search page run WebAssembly, and needs it to say so', () => {
    const search = { base: BASE, path: 'vi/tim/', title: 'Tìm', template: 'search' };
    const html = fixturePage(search);
    expect(rules(withPage('vi/tim/index.html', html, search.path))).toEqual(['page-policy']);
    const allowed = html.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
    expect(rules(withPage('vi/tim/index.html', allowed, search.path))).toEqual([]);
  });
});

describe('the table of checks', () => {
  it('lists every check of this folder, each with a reason', () => {
    const files = readdirSync(import.meta.dirname);
    for (const { name, reason } of CHECKS) {
      expect(files).toContain(`${name}.ts`);
      expect(reason).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('says its findings in both languages without a gap', () => {
    const spoiled = spoil(site(), HOME, '<h1>Trang chủ</h1>', '<a href="/x/"><img src="y"></a>');
    for (const found of check(spoiled)) {
      for (const locale of ['vi', 'en'] as const) {
        const { what, fix } = sayFinding(found, locale);
        expect(`${what} ${fix}`).not.toMatch(/[{}]/);
      }
    }
  });
});

function site(): Files {
  return fixtureSite(BASE);
}

/** One more page, in the sitemap and linked from the home page. */
function withPage(file: string, html: string, path: string, { isLinked = true } = {}): Files {
  const url = `<url><loc>${FIXTURE_ORIGIN}${BASE}${path}</loc></url></urlset>`;
  const listed = spoil({ ...site(), [file]: html }, 'sitemap.xml', '</urlset>', url);
  const link = `<a href="${BASE}${path}">x</a></main>`;
  return isLinked ? spoil(listed, HOME, '</main>', link) : listed;
}

function rules(files: Files): string[] {
  return check(files).map(({ rule }) => rule);
}

function check(files: Files, base = BASE): Finding[] {
  return checkFiles(files, base);
}
