import { expect, it } from 'vitest';
import { makeOwnStrings } from './own-strings.ts';
import { readPage } from './read-page.ts';

function read(html: string) {
  return readPage(html, 'x.html', '/x.html', makeOwnStrings());
}

it('counts lines from one, also inside a tag that spans lines', () => {
  const page = read(
    '<!doctype html>\n<html lang="vi">\n<p>\n<a\n href="/a">x</a>\n<a href="/b">y</a>',
  );
  expect(page.references).toEqual([
    { kind: 'link', href: '/a', line: 4 },
    { kind: 'link', href: '/b', line: 6 },
  ]);
});

it('keeps each address once for each use', () => {
  const page = read('<a href="/a">x</a><a href="/a">y</a><iframe src="/a"></iframe>');
  expect(page.references.map(({ kind }) => kind)).toEqual(['link', 'frame']);
});

it('decodes what is written with entities', () => {
  const page = read('<title>A &amp; B</title><a href="/a?b=1&amp;c=2">x</a>');
  expect(page.title).toBe('A & B');
  expect(page.references[0]?.href).toBe('/a?b=1&c=2');
});

it('does not take the title of a drawing for the title of the page', () => {
  expect(read('<svg><title>Trống đồng</title></svg>').title).toBe('');
  expect(read('<title>Tin</title><svg><title>Trống đồng</title></svg>').title).toBe('Tin');
});

it('sees a redirect, noindex, template and video', () => {
  const page = read(`<meta name="robots" content="noindex, follow">
    <meta http-equiv="Refresh" content="0; url=/vi/"><body data-template="story"><div data-video>`);
  expect(page).toMatchObject({
    isNoindex: true,
    redirect: '/vi/',
    template: 'story',
    hasVideo: true,
  });
});

it('does not take a block of data for code', () => {
  expect(read('<script type="application/json">{}</script>').inlineCode).toEqual([]);
  expect(read('<script type="module">x()</script>').inlineCode).toHaveLength(1);
});
