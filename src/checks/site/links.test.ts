import { describe, expect, it } from 'vitest';
import { fixtureSite, FIXTURE_ORIGIN, spoil } from '../../testing/fixture-site.ts';
import { checkFiles } from '../../testing/check-files.ts';
import type { Files } from '../../testing/temp-folder.ts';

const BASE = '/asean/';

describe('links', () => {
  it.each([
    ['page-link', '/asean/vi/khong-co/'],
    ['page-link', 'khong-co.html'],
    ['page-link', `${FIXTURE_ORIGIN}/asean/khong-co/`],
    ['page-base', '/vi/tin-tuc/'],
    ['page-base', '../../vi/'],
    ['page-slash', '/asean/vi/tin-tuc'],
    ['page-anchor', '/asean/vi/tin-tuc/#khong-co'],
    ['page-anchor', '#khong-co'],
  ])('%s finds %s', (rule, href) => {
    const found = check(withMain(`<a href="${href}">x</a>`));
    expect(found).toEqual([
      expect.objectContaining({ rule, values: expect.objectContaining({ link: href }) }),
    ]);
  });

  it.each([
    '/asean/vi/tin-tuc/?trang=2#phan-mot',
    '../en/news/',
    '#top',
    '/asean/vi/tin-tuc/#:~:text=ASEAN',
    'https://asean.org/x',
    `${FIXTURE_ORIGIN}/`,
    'mailto:a@b.vn',
    'tel:+84123',
  ])('are content with %s', (href) => {
    expect(check(withMain(`<a href="${href}">x</a>`))).toEqual([]);
  });

  it('leave the host’s other pages to the host where the portal lies at its root', () => {
    const source = `${FIXTURE_ORIGIN}/vi/tin-tuc-su-kien/1234`;
    const site = (main: string) =>
      checkFiles(spoil(fixtureSite('/'), 'vi/index.html', '</main>', `${main}</main>`), '/');
    expect(site(`<a href="${source}">x</a>`)).toEqual([]);
    expect(site(`<a href="${FIXTURE_ORIGIN}/vi/tin-tuc/">x</a>`)).toEqual([]);
    const found = [
      ...site('<a href="/vi/tin-tuc-su-kien/1234">x</a>'),
      ...site(`<a href="${FIXTURE_ORIGIN}/vi/tin-tuc/#khong-co">x</a>`),
      ...site(`<img src="${FIXTURE_ORIGIN}/a.webp" alt="" width="1" height="1">`),
    ];
    expect(found.map(({ rule }) => rule)).toEqual(['page-link', 'page-anchor', 'page-asset']);
  });

  it('find an anchor written with Vietnamese letters, as they are and encoded', () => {
    const main = '<p id="hợp-tác">x</p><a href="#hợp-tác">x</a>';
    expect(check(withMain(`${main}<a href="#${encodeURIComponent('hợp-tác')}">x</a>`))).toEqual([]);
  });

  it.each([
    ['<img src="/asean/a.webp" alt="" width="1" height="1">', '/asean/a.webp'],
    [
      '<img src="/asean/style.css" srcset="/asean/b.webp 2x" alt="" width="1" height="1">',
      '/asean/b.webp',
    ],
    ['<video poster="/asean/p.webp"></video>', '/asean/p.webp'],
    ['<svg><use href="/asean/sprite.svg#x"/></svg>', '/asean/sprite.svg#x'],
  ])('miss the file of %s', (main, link) => {
    expect(check(withMain(main)).map(({ rule, values }) => [rule, values['link']])).toEqual([
      ['page-asset', link],
    ]);
  });

  it('look into style sheets and name the line', () => {
    const files = spoil(site(), 'style.css', 'a {', '.x { background: url(hoa.svg); }\na {');
    expect(check(files)).toEqual([
      expect.objectContaining({
        rule: 'page-asset',
        file: expect.stringMatching(/style\.css$/),
        line: 4,
      }),
    ]);
  });

  it('follow the address a page sends readers to', () => {
    const files = spoil(site(), 'index.html', 'url=/asean/vi/', 'url=/asean/xx/');
    expect(check(files).map(({ rule }) => rule)).toEqual(['page-link']);
  });
});

function withMain(main: string): Files {
  return spoil(site(), 'vi/index.html', '</main>', `${main}</main>`);
}

function site(): Files {
  return fixtureSite(BASE);
}

function check(files: Files) {
  return checkFiles(files, BASE);
}
