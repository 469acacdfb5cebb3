import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixturePage, fixtureSite } from './fixture-site.ts';
import { makeHtmlChecker } from './html-rules.ts';
import { findInvalidHtml } from './html-validity.ts';
import { tempFolder } from './temp-folder.ts';

const check = makeHtmlChecker();

function rulesIn(main: string): string[] {
  const page = { base: '/', path: 'vi/', title: 'Trang' };
  return check(fixturePage({ ...page, main }), 'x.html').map(({ rule }) => rule);
}

describe('makeHtmlChecker', () => {
  it.each(Object.entries(fixtureSite()).filter(([name]) => name.endsWith('.html')))(
    'is content with %s',
    (name, html) => {
      expect(check(html, name)).toEqual([]);
    },
  );

  it.each([
    '<button type="button" popovertarget="p" popovertargetaction="toggle">x</button><div id="p" popover>x</div>',
    '<div popover="manual">x</div>',
    '<dialog closedby="any"><p>x</p></dialog>',
    '<details name="nhom"><summary>x</summary><p>y</p></details>',
    '<img src="/a.webp" alt="" width="1" height="1" loading="lazy" decoding="async" fetchpriority="high">',
    '<picture><source srcset="/a.avif 1x, /b.avif 2x" type="image/avif" width="1" height="1"><img src="/a.webp" alt=""></picture>',
    '<svg viewBox="0 0 4 4" width="4" height="4" aria-hidden="true"><path d="M0 0h4"/></svg>',
    '<svg role="img" aria-labelledby="t"><title id="t">Trống đồng</title><use href="#x"/></svg>',
    '<section data-pagefind-body data-template="x"><p lang="en" translate="no">x</p></section>',
    '<search><form action="/vi/tim/"><input type="search" name="q" aria-label="Tìm" enterkeyhint="search"></form></search>',
    '<time datetime="2026-11-20">20/11/2026</time>',
    '<h2 id="hợp-tác">Hợp tác</h2>',
    '<a href="/a"><article><h3>x</h3><p>y</p></article></a>',
    '<table><caption>x</caption><thead><tr><th scope="col">x</th></tr></thead><tbody><tr><td>y</td></tr></tbody></table>',
    '<p>A & B</p>',
    '<div inert><hgroup><h2>x</h2><p>y</p></hgroup></div>',
    '<ul><li><menu><li>x</li></menu></li></ul>',
    '<iframe src="/embed/" title="x" loading="lazy" sandbox="allow-scripts" allow="fullscreen"></iframe>',
  ])('allows %s', (main) => {
    expect(rulesIn(main)).toEqual([]);
  });

  it.each([
    ['close-order', '<p><div>x</div></p>'],
    ['element-permitted-content', '<ul><p>x</p></ul>'],
    ['close-order', '<p><b>x</p></b>'],
    ['no-dup-attr', '<p lang="vi" lang="en">x</p>'],
    ['attribute-allowed-values', '<button type="knopf">x</button>'],
    ['element-required-attributes', '<img alt="" width="1" height="1">'],
    ['void-content', '<br>x</br>'],
    ['no-multiple-main', '<main>x</main>'],
    ['deprecated', '<center>x</center>'],
  ])('finds %s', (rule, main) => {
    expect(rulesIn(main)).toContain(rule);
  });
});

describe('findInvalidHtml', () => {
  it(
    'finds the same in threads as alone, in the order of the files',
    { timeout: 30_000 },
    async () => {
      const bad = fixturePage({ base: '/', path: 'vi/', title: 'X', main: '<center>x</center>' });
      const good = fixturePage({ base: '/', path: 'vi/', title: 'X' });
      const names = Array.from({ length: 401 }, (_, index) => `${1000 + index}.html`);
      using folder = tempFolder(
        Object.fromEntries(names.map((name, index) => [name, index % 200 === 0 ? bad : good])),
      );
      const found = await findInvalidHtml(names.map((name) => path.join(folder.path, name)));
      expect(found.map(({ file, rule }) => [path.basename(file), rule])).toEqual([
        ['1000.html', 'deprecated'],
        ['1200.html', 'deprecated'],
        ['1400.html', 'deprecated'],
      ]);
    },
  );
});
