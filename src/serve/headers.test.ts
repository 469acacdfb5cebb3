import { describe, expect, it } from 'vitest';
import { HEADER_TABLE, headersFor } from './headers.ts';

const CACHE = 'Cache-Control';
const WHO = 'Cross-Origin-Resource-Policy';

describe('headersFor', () => {
  it.each([
    ['vi/tin-tuc/index.html', 'no-cache'],
    ['_astro/style.Ab12.css', 'max-age=31536000, immutable'],
    ['pagefind/pagefind-entry.json', 'no-cache'],
    ['pagefind/vi/pagefind.js', 'no-cache'],
    ['pagefind/fragment/vi_1.pf_fragment', 'max-age=31536000, immutable'],
    ['embed/v1.js', 'max-age=3600'],
    ['embed/v1.d94b7a5bc5d9.js', 'max-age=31536000, immutable'],
    ['embed/v1/vi/latest/index.html', 'no-cache'],
    ['favicon.ico', 'max-age=3600'],
  ])('tells browsers how long to keep %s', (path, expected) => {
    expect(headersFor({ path })[CACHE]).toBe(expected);
  });

  it.each([
    'embed/v1/news.js',
    'vi/embed/x/index.html',
    'data/v1/x.json',
    'api/v1/vi/entries/1.json',
    'vi/feed.xml',
    'vi/tin-tuc/feed.json',
    'vi/lich.ics',
  ])('lets other sites load %s', (path) => {
    const headers = headersFor({ path });
    expect(headers['Access-Control-Allow-Origin']).toBe('*');
    expect(headers[WHO]).toBe('cross-origin');
    expect(headers['Content-Security-Policy']).toMatch(/frame-ancestors \*$/);
  });

  it.each([
    'vi/index.html',
    'en/embed-this-section/index.html',
    'vi/tin-tuc/embedded/index.html',
    'vi/lich/index.html',
    'en/calendar/2026/11/index.html',
    'pagefind/pagefind.js',
  ])('keeps %s to ourselves', (path) => {
    const headers = headersFor({ path });
    expect(headers['Access-Control-Allow-Origin']).toBeUndefined();
    expect(headers[WHO]).toBe('same-origin');
    expect(headers['Content-Security-Policy']).toMatch(/frame-ancestors 'none'$/);
  });

  it('keeps what others embed out of search engines, and only that', () => {
    expect(headersFor({ path: 'embed/v1/vi/latest.html' })['X-Robots-Tag']).toBe('noindex');
    expect(headersFor({ path: 'vi/index.html' })['X-Robots-Tag']).toBeUndefined();
  });

  it('keeps the editing page out of search engines, and its looser policy to itself', () => {
    const headers = headersFor({ path: 'admin/index.html' });
    expect(headers['X-Robots-Tag']).toBe('noindex');
    expect(headers['Content-Security-Policy']).toContain("style-src 'self' 'unsafe-inline'");
    expect(headersFor({ path: 'vi/admin/index.html' })['Content-Security-Policy']).not.toContain(
      'unsafe-inline',
    );
  });

  it('gives every answer the headers that Observatory counts', () => {
    expect(Object.keys(headersFor({ path: 'vi/index.html' }))).toEqual(
      expect.arrayContaining([
        'Content-Security-Policy',
        'Strict-Transport-Security',
        'X-Content-Type-Options',
        'Referrer-Policy',
        'Cross-Origin-Opener-Policy',
        'Cross-Origin-Embedder-Policy',
      ]),
    );
  });

  it('names each line of the table once', () => {
    const names = HEADER_TABLE.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
