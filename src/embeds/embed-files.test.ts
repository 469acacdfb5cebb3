import { describe, expect, it } from 'vitest';
import { EMBED_VIEWS } from '../domain/embed.ts';
import { makeHtmlChecker } from '../testing/html-rules.ts';
import { aPortal, SITE } from '../testing/a-portal.ts';
import { embedFiles } from './embed-files.ts';
import type { OEmbed } from './oembed.ts';

const HOSTILE = '</h3></section><script>alert(1)</script> "x" &amp;';
const THEMES = [
  { year: 2027, chair: 'LA', sources: ['nguon-mot'] },
  {
    year: 2026,
    chair: 'LA',
    theme: { vi: 'Chủ đề thử', en: 'A theme for tests' },
    sources: ['nguon-mot'],
  },
];
const PORTAL = aPortal({
  themes: THEMES,
  entries: [
    { id: 'mot', shared: { pillars: ['aec'], topics: ['origin'], provinces: ['tinh-mot'] } },
    { id: 'xau', vi: { title: HOSTILE, summary: HOSTILE } },
    { id: 'rieng', en: null, shared: { oneLanguage: 'Để thử.' } },
    { id: 'nhap', shared: { draft: true } },
    { id: 'cu', shared: { expires: '2026-11-02' } },
    {
      id: 'hop',
      kind: 'event',
      shared: { start: '2026-11-25', end: '2026-11-27', status: 'planned' },
    },
    { id: 'an-pham', kind: 'publication' },
  ],
});
const FILES = new Map([...embedFiles(PORTAL, SITE)].map(({ path, text }) => [path, text]));
const textOf = (path: string) => FILES.get(`embed/v1/${path}`) ?? '';
const dataOf = (path: string) => JSON.parse(textOf(`${path}.json`)) as OEmbed;

describe('what other sites can show', () => {
  it('is every view in both languages: data, a frame, and HTML but of entries', () => {
    const views = [...FILES.keys()].map((path) => path.split('/').slice(2, 4).join('/'));
    const named = EMBED_VIEWS.flatMap((view) => [`vi/${view}`, `en/${view}`]);
    const found = new Set(views.map((view) => view.replace(/\.\w+$/, '')));
    expect([...found].toSorted()).toEqual(named.toSorted());
    const forms = [...FILES.keys()].map((path) => /index\.html$|\.\w+$/.exec(path)?.[0]);
    const count = (form: string) => forms.filter((each) => each === form).length;
    expect(count('.json')).toBe(count('index.html'));
    const ofEntries = [...FILES.keys()].filter((path) => /\/entry\/.*\.json$/.test(path));
    expect(count('.html')).toBe(count('.json') - ofEntries.length);
  });

  it('is never a draft', () => {
    expect([...FILES.keys()].filter((path) => path.includes('/nhap'))).toEqual([]);
    expect([...FILES.values()].filter((text) => text.includes('Mục nhap'))).toEqual([]);
  });

  it('is of an archived entry only the entry itself, which says so', () => {
    const [item] = dataOf('vi/entry/cu').items;
    expect(item?.note).toBe('Lưu trữ');
    expect(textOf('vi/entry/cu/index.html')).toContain('</time> · Lưu trữ</p>');
    const others = [...FILES].filter(([path]) => !path.includes('/entry/cu'));
    expect(others.filter(([, text]) => text.includes('Mục cu'))).toEqual([]);
  });

  it('keeps to words of its own language', () => {
    expect(FILES.has('embed/v1/vi/entry/rieng.json')).toBe(true);
    expect(FILES.has('embed/v1/en/entry/rieng.json')).toBe(false);
  });

  it('shows what is chosen and nothing else', () => {
    const titles = (path: string) => dataOf(path).items.map(({ title }) => title);
    expect(titles('en/pillar/aec')).toEqual(['Entry mot']);
    expect(titles('en/topic/origin')).toEqual(['Entry mot']);
    expect(titles('en/section/publications')).toEqual(['Entry an-pham']);
    expect(titles('en/entry/mot')).toEqual(['Entry mot']);
    expect(titles('vi/events')).toEqual(['Mục hop']);
    expect(titles('vi/theme-of-the-year')).toEqual(['“Chủ đề thử”']);
    expect(titles('vi/search-box')).toEqual([]);
  });

  it('says when an event is, and that it is only planned', () => {
    const [item] = dataOf('vi/events').items;
    expect(item?.leaf).toEqual(['Thứ Tư', '25', 'Tháng 11/2026']);
    expect(item?.note).toBe('25–27/11/2026 · Theo kế hoạch');
  });
});

describe('the data of a view', () => {
  it('is an oEmbed response, for every view', () => {
    for (const [path, text] of FILES) {
      if (!path.endsWith('.json')) continue;
      const data = JSON.parse(text) as OEmbed;
      expect(data).toMatchObject({ version: '1.0', type: 'rich' });
      expect(data.title).not.toBe('');
      expect(data.width).toBeGreaterThan(0);
      expect(data.height).toBeGreaterThan(0);
      const frame = /^<iframe src="https:\/\/vi-du\.gov\.vn\/asean\/(embed\/v1\/[^"]+)\/"/;
      expect(FILES.has(`${frame.exec(data.html)?.[1]}/index.html`)).toBe(true);
    }
  });

  it('has a picture where it is one entry', () => {
    const { thumbnail_url, thumbnail_width, thumbnail_height } = dataOf('vi/entry/mot');
    expect(thumbnail_url).toMatch(/^https:\/\/vi-du\.gov\.vn\/asean\/_cards\/\w+-a\.png$/);
    expect([thumbnail_width, thumbnail_height]).toEqual([1200, 630]);
  });

  it('leads by full addresses, over http or https alone', () => {
    const addresses = [...FILES.values()].flatMap((text) =>
      [...text.matchAll(/(?:href|action)=\\?"([^"\\]+)/g)].map(([, href = '']) => href),
    );
    const shared = addresses.filter((href) => !/\.(css|svg)$/.test(href));
    expect(shared.filter((href) => !href.startsWith('https://vi-du.gov.vn/asean/'))).toEqual([]);
    expect(shared.length).toBeGreaterThan(50);
  });
});

describe('the HTML of a view', () => {
  it('keeps words from becoming code', () => {
    const text = textOf('vi/latest.html');
    expect(text).toContain('&lt;/h3&gt;&lt;/section&gt;&lt;script&gt;alert(1)');
    expect(text).not.toContain('<script');
  });

  it('has classes of its own alone, no script and no style', () => {
    const fragments = [...FILES].filter(([path]) => /(?<!index)\.html$/.test(path));
    expect(fragments.length).toBeGreaterThan(20);
    for (const [, text] of fragments) {
      const classes = [...text.matchAll(/class="([^"]+)"/g)].flatMap(([, all = '']) =>
        all.split(' '),
      );
      expect(classes.filter((each) => !each.startsWith('asean-embed'))).toEqual([]);
      expect(text).not.toMatch(/<script|<style|style=|\son\w+=|\sid=/);
    }
  });

  it.each(EMBED_VIEWS)('is valid of %s, as a page and as a piece of one', (view) => {
    const check = makeHtmlChecker();
    const ofView = [...FILES].filter(
      ([path]) => path.startsWith(`embed/v1/vi/${view}`) && path.endsWith('.html'),
    );
    const problems = ofView.slice(-2).flatMap(([path, text]) => check(text, path));
    expect(problems).toEqual([]);
    expect(ofView.length).toBeGreaterThan(0);
  });

  it('is not for search engines where it is a page', () => {
    expect(textOf('vi/latest/index.html')).toContain('<meta name="robots" content="noindex">');
    expect(textOf('vi/latest/index.html')).toContain('<base target="_top">');
  });
});
