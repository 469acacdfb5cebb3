import { describe, expect, it } from 'vitest';
import { anEdition } from '../../testing/an-edition.ts';
import { aPortal, pageAt } from '../../testing/a-portal.ts';
import { metadataOf } from './page-metadata.ts';

const ROOT = 'https://vi-du.gov.vn/asean/';
const portal = aPortal({
  entries: [
    { id: 'ca-hai' },
    { id: 'chi-vi', en: null },
    { id: 'goc-anh', original: 'en' },
    { id: 'chua', kind: 'place' },
  ],
});

describe('alternates', () => {
  it('name both languages and the original for everybody else', () => {
    expect(alternates('en/news/entry-ca-hai/')).toEqual([
      ['vi', 'vi/tin-tuc/muc-ca-hai/'],
      ['en', 'en/news/entry-ca-hai/'],
      ['x-default', 'vi/tin-tuc/muc-ca-hai/'],
    ]);
    expect(alternates('vi/tin-tuc/muc-goc-anh/')?.at(-1)).toEqual([
      'x-default',
      'en/news/entry-goc-anh/',
    ]);
  });

  it('are the same on both pages of a pair', () => {
    expect(alternates('vi/tin-tuc/')).toEqual(alternates('en/news/'));
  });

  it('lead from the home pages to the choice of language', () => {
    expect(alternates('vi/')?.at(-1)).toEqual(['x-default', '']);
  });

  it('are none where one of the two is not a real text', () => {
    expect(alternates('vi/tin-tuc/muc-chi-vi/')).toEqual([]);
    expect(alternates('en/news/muc-chi-vi/')).toEqual([]);
  });

  it('are none where the other language has no page', () => {
    const edition = anEdition({ missingTranslation: 'leave-out' });
    const strict = aPortal({ edition, entries: [{ id: 'chi-vi', en: null }] });
    expect(
      metadataOf(pageAt(strict, 'vi/tin-tuc/muc-chi-vi/'), { preview: false }).alternates,
    ).toEqual([]);
  });

  function alternates(path: string) {
    return about(path).alternates.map(({ hreflang, href }) => [hreflang, href.slice(ROOT.length)]);
  }
});

describe('the canonical address', () => {
  it('is the page’s own, with the site’s origin and base', () => {
    expect(about('en/tourism/').canonical).toBe(`${ROOT}en/tourism/`);
  });

  it('of a page that shows the other text is that text’s own page', () => {
    const fallback = about('en/news/muc-chi-vi/');
    expect(fallback.canonical).toBe(`${ROOT}vi/tin-tuc/muc-chi-vi/`);
    expect(fallback.indexed).toBe(false);
  });
});

describe('what is indexed', () => {
  it('is every page in its own language, except the search', () => {
    expect(about('vi/tin-tuc/muc-chi-vi/').indexed).toBe(true);
    expect(about('vi/tim-kiem/').indexed).toBe(false);
  });

  it('is nothing of a preview', () => {
    expect(metadataOf(pageAt(portal, 'vi/'), { preview: true }).indexed).toBe(false);
  });
});

describe('words for machines', () => {
  it('say what the page is called and whose it is', () => {
    expect(about('en/news/entry-ca-hai/').title).toBe('Entry ca-hai | ASEAN Section, Province One');
    expect(about('vi/').title).toBe('Tỉnh Một trong ASEAN | Chuyên mục ASEAN, Tỉnh Một');
    expect(about('en/news/entry-ca-hai/').description).toBe('A summary for tests.');
  });

  it('say when news was published and changed', () => {
    const properties = new Map(
      about('vi/tin-tuc/muc-ca-hai/').openGraph.map(({ property, content }) => [property, content]),
    );
    expect(properties.get('og:type')).toBe('article');
    expect(properties.get('og:locale')).toBe('vi_VN');
    expect(properties.get('article:published_time')).toMatch(/^2026-11-01/);
  });

  it('say the language of the words shown, which may not be the page’s', () => {
    const names = new Map(
      about('en/news/muc-chi-vi/').dublinCore.map(({ name, content }) => [name, content]),
    );
    expect(names.get('DC.language')).toBe('vi');
  });
});

function about(path: string) {
  return metadataOf(pageAt(portal, path), { preview: false });
}
