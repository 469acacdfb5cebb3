import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeHtmlChecker } from '../testing/html-rules.ts';
import { markup } from './markup.ts';
import { paperPage } from './page.ts';
import { barTable, columnPlot } from './plots.ts';
import { paperTable } from './table.ts';

const BARS = [
  { label: 'Kinh tế', count: 4 },
  { label: 'Văn hóa', count: 1 },
];
const PAGE = paperPage({
  locale: 'vi',
  title: 'Thử <b>',
  lead: 'Một trang thử.',
  sections: [
    {
      id: 'mot',
      title: 'Phần một',
      inside: [
        paperTable({
          caption: 'Bảng',
          columns: [{ label: 'Tên' }, { label: 'Số', isNumber: true }],
          rows: [['Một', 1]],
        }),
        barTable({ caption: 'Thanh', heads: ['Nhóm', 'Số'], bars: BARS }),
        columnPlot({ caption: 'Cột', bars: BARS }),
      ],
    },
  ],
});

describe('html', () => {
  it('escapes what is put in, and keeps what is markup', () => {
    const inner = markup`<b>${'a < b & "c"'}</b>`;
    expect(markup`<p title="${'"'}">${inner}${[1, undefined, 'x']}</p>`.html).toBe(
      '<p title="&quot;"><b>a &lt; b &amp; &quot;c&quot;</b>1x</p>',
    );
  });
});

describe('a paper page', () => {
  it('allows its own style alone, by its hash', () => {
    const style = /<style>([^]*)<\/style>/.exec(PAGE)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(PAGE).toContain(`style-src 'sha256-${hash}'`);
    expect(PAGE).not.toMatch(/ style=/);
  });

  it('is valid HTML', () => {
    expect(makeHtmlChecker()(PAGE, 'trang.html')).toEqual([]);
  });

  it('draws the longest bar as wide as there is room', () => {
    expect(PAGE).toContain('width="100" height="8"');
    expect(PAGE).toContain('width="25" height="8"');
  });

  it('draws nothing endless where every count is 0', () => {
    const { html } = columnPlot({ caption: 'Không', bars: [{ label: 'a', count: 0 }] });
    expect(html).not.toMatch(/NaN|Infinity/);
  });
});
