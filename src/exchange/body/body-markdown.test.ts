import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../markdown/outline.ts';
import { parseBody } from '../../markdown/parse-body.ts';
import { textOf } from '../../markdown/tree.ts';
import { bodyMarkdown } from './body-markdown.ts';

const PAGE = 'https://ban.gov.vn/asean/vi/tin-tuc/mot-bai/';

describe('a body as Markdown', () => {
  it('keeps words, links, lists, tables and quotes', () => {
    const html = `<h2>Một</h2><p>Có <b>hai</b>, <em>ba</em> và <a href="https://x.vn/a">bốn</a>.</p>
<ul><li>Năm</li><li>Sáu</li></ul><ol start="3"><li>Bảy</li></ol>
<table><thead><tr><th>Tám</th><th>Chín</th></tr></thead><tbody><tr><td>10</td><td>11</td></tr></tbody></table>
<blockquote><p>Mười hai</p></blockquote>`;
    expect(bodyMarkdown(html, PAGE)).toBe(
      '## Một\n\nCó **hai**, *ba* và [bốn](https://x.vn/a).\n\n- Năm\n- Sáu\n\n3. Bảy\n\n' +
        '| Tám | Chín |\n| - | - |\n| 10 | 11 |\n\n> Mười hai',
    );
  });

  it('brings headings into our order: from the second level, one step at a time', () => {
    const html = '<h1>A</h1><h4>B</h4><h6>C</h6><h2>D</h2><h3> </h3>';
    expect(bodyMarkdown(html, PAGE)).toBe('## A\n\n### B\n\n#### C\n\n## D');
  });

  it('makes links whole, by the page they stood on', () => {
    const html = '<p><a href="/vi/">a</a> <a href="#b">b</a> <a href="//x.vn/c">c</a></p>';
    expect(bodyMarkdown(html, PAGE)).toBe(
      `[a](https://ban.gov.vn/vi/) [b](${PAGE}#b) [c](https://x.vn/c)`,
    );
  });

  it('keeps square kilometres square', () => {
    expect(bodyMarkdown('<p>8.310 km<sup>2</sup>, CO<sub>2</sub></p>', PAGE)).toBe(
      '8.310 km², CO₂',
    );
  });

  it('shows a note as a quote, and leaves pictures with their captions behind', () => {
    const html =
      '<aside><p>Lưu ý.</p></aside><figure><img src="a.jpg"><figcaption>Ảnh: A</figcaption></figure><p>Hết.</p>';
    expect(bodyMarkdown(html, PAGE)).toBe('> Lưu ý.\n\nHết.');
  });
});

describe('words that MDX would take for code', () => {
  it.each([
    ['{process.env.HOME}'],
    ['import fs from "fs"'],
    ['export const a = 1'],
    ['export of rice grew'],
    ['<Fact id="x" />'],
    ['<script>alert(1)</script>'],
    ['</p> <!-- x --> a < b > c'],
    ['\\{ \\} `{` ```'],
    ['![x](https://x.vn/a.png) [x]: https://x.vn [^1]'],
    ['# a - b 1. c | d | --- *** ~~e~~ $f$ :::g'],
    ['--- title: x ---'],
  ])('stand there as words: %s', (words) => {
    const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const forms = [
      '<p>?</p>',
      '<ul><li>?</li></ul>',
      '<h2>?</h2>',
      '<p>a<br>?</p>',
      '<p><b>?</b></p>',
    ];
    const table = '<table><tr><th>?</th></tr><tr><td>?</td></tr></table>';
    for (const form of [...forms, '<blockquote><p>?</p></blockquote>', table]) {
      const read = readBack(bodyMarkdown(form.replaceAll('?', escaped), PAGE));
      expect(read.code).toEqual([]);
      expect(read.text.replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' '));
    }
  });
});

/** Ours, and after DOMPurify's and OWASP's published lists. */
const VECTORS = [
  '<script>alert(1)</script>',
  '<SCRIPT/SRC=//x.vn/a.js></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" java\nscript:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt&colon;alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="file:///etc/passwd">x</a>',
  '<a href="https://x.vn/{alert(1)}" onclick="alert(1)">x</a>',
  '<a href="https://x.vn/a) <b {c} \\">x</a>',
  '<p style="background:url(javascript:alert(1))" id="x" class="y" onmouseover="alert(1)">x</p>',
  '<form action="https://x.vn/"><input name="cookie"><button formaction="javascript:alert(1)">x</button></form>',
  '<template><script>alert(1)</script></template><noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea><script>alert(1)</script></textarea><title><img src=x onerror=alert(1)></title>',
  '<base href="https://x.vn/"><meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<p title="-->"><!-- --!><img src=x onerror=alert(1)> -->x</p>',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>">',
  '<plaintext><script>alert(1)</script>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php system("id") ?><% alert(1) %>',
  '<table><a href="javascript:alert(1)"><td>x</table>',
  '{alert(1)}<p>{import("fs")}</p>',
  '<pre><code>{alert(1)}</code></pre><code>{alert(1)}</code>',
];

describe('a hostile body', () => {
  it.each(VECTORS)('leaves words and good links alone: %s', (vector) => {
    const read = readBack(bodyMarkdown(`<p>Trước.</p>${vector}`, PAGE));
    expect(read.code).toEqual([]);
    expect(read.pictures).toEqual([]);
    expect(read.links.filter((href) => !/^(https?:\/\/|mailto:)/.test(href))).toEqual([]);
    expect(read.text).toContain('Trước.');
  });

  it.each([
    ['elements in each other', '<b>'.repeat(30_000)],
    ['quotes in each other', '<blockquote>'.repeat(8000)],
    ['lists in each other', '<ul><li>x'.repeat(2400)],
    [
      'formatting that is never closed',
      Array.from({ length: 4900 }, (_, i) => `<p><b a=${i}>x`).join(''),
    ],
    ['tables that are never closed', '<table><tr><td>'.repeat(1600)],
    ['words that push out of a table', '<table><b>x'.repeat(2400)],
    ['too many elements', '<i>x</i>'.repeat(12_000)],
    ['too many words', 'chữ '.repeat(50_000)],
    ['signs to be escaped', '{'.repeat(90_000)],
    ['brackets', '['.repeat(90_000)],
    ['addresses', 'a@b.vn '.repeat(12_000)],
  ])('costs seconds at most: %s', { timeout: 20_000 }, (_, html) => {
    const started = process.cpuUsage();
    const markdown = bodyMarkdown(html, PAGE);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(8);
    expect(markdown?.length ?? 0).toBeLessThan(400_000);
  });
});

function readBack(markdown: string | undefined) {
  const parsed = parseBody(markdown ?? '');
  if (markdown === undefined || !parsed.ok) throw new Error('The body was refused.');
  const { code, components, pictures, links } = outlineOf(parsed.tree);
  return {
    code: [...code, ...components],
    pictures,
    links: links.map(({ href }) => href),
    text: textOf(parsed.tree),
  };
}
