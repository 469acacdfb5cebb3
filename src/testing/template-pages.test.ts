import { expect, it } from 'vitest';
import { readSite } from '../checks/site/read-site.ts';
import { fixturePage, fixtureSite } from './fixture-site.ts';
import { tempFolder } from './temp-folder.ts';
import { templatePages, visitedPages, wholePages } from './template-pages.ts';

const page = { base: '/', title: 'X' };
const folder = tempFolder({
  ...fixtureSite(),
  'vi/a/index.html': fixturePage({ ...page, path: 'vi/a/', template: 'list' }),
  'vi/b/index.html': fixturePage({
    ...page,
    path: 'vi/b/',
    template: 'list',
    main: '<a href="/1">x</a><a href="/2">x</a><a href="/3">x</a>',
  }),
  'embed/vi.html': fixturePage({ ...page, path: 'vi/e/', template: 'embed-news' }),
});
const site = readSite(folder.path, '/');

it('takes the richest page of each template in each language, and no redirect', () => {
  expect(
    templatePages(site)
      .map(({ file }) => file)
      .toSorted(),
  ).toEqual([
    '404.html',
    'embed/vi.html',
    'en/index.html',
    'en/news/index.html',
    'vi/b/index.html',
  ]);
});

it('leaves out what is shown inside other pages', () => {
  expect(wholePages(templatePages(site)).map(({ file }) => file)).not.toContain('embed/vi.html');
});

it('visits every template once, and both languages', () => {
  const visited = visitedPages(site);
  expect(visited.map(({ template }) => template)).toEqual([
    ...new Set(templatePages(site).map(({ template }) => template)),
  ]);
  expect(new Set(visited.map(({ lang }) => lang))).toEqual(new Set(['vi', 'en']));
});
