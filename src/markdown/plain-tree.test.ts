import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { element } from './element.ts';
import { plainNodes, type Showing } from './plain-tree.ts';
import type { Component, Node } from './tree.ts';

const SHOWING: Showing = {
  component: ({ name, children }) => (name === 'Box' ? [element('aside', children)] : []),
  picture: ({ properties }, place) =>
    properties['src'] === './a.jpg'
      ? [element(place === 'alone' ? 'figure' : 'em', [element('img', [], KNOWN)])]
      : [],
  link: (href) => (href.startsWith('https:') ? href : undefined),
};
const KNOWN = { src: 'https://vi-du.gov.vn/a.jpg', alt: 'Ảnh' };

describe('plainNodes', () => {
  it('keeps the elements that every reader knows', () => {
    const table = element('table', [
      element('tbody', [element('tr', [element('th', ['Năm'], { scope: 'col' })])]),
    ]);
    expect(plain(element('h2', ['Mục']), table)).toBe(
      '<h2>Mục</h2><table><tbody><tr><th scope="col">Năm</th></tr></tbody></table>',
    );
  });

  it.each([
    'script',
    'style',
    'iframe',
    'object',
    'svg',
    'math',
    'template',
    'textarea',
    'noscript',
  ])('leaves out <%s> with all that is in it', (name) => {
    expect(plain(element('p', ['a', element(name, ['alert(1)'])]))).toBe('<p>a</p>');
  });

  it.each(['button', 'div', 'form', 'marquee', 'font', 'x-y', 'constructor', '__proto__'])(
    'keeps only the words of <%s>',
    (name) => {
      expect(plain(element('p', [element(name, ['98,6%'], { className: ['fact'] })]))).toBe(
        '<p>98,6%</p>',
      );
    },
  );

  it('drops every attribute that is not on the list', () => {
    const link = element('a', ['x'], {
      href: 'https://asean.org/',
      onClick: 'alert(1)',
      style: 'color:red',
      className: ['a'],
      id: 'b',
      target: '_blank',
      srcDoc: '<script>',
    });
    expect(plain(link)).toBe('<a href="https://asean.org/">x</a>');
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '//evil.example/',
    '/vi/',
    '',
  ])('keeps the words of a link to %j, and not the link', (href) => {
    expect(plain(element('a', ['đọc'], { href }))).toBe('đọc');
  });

  it.each([
    'data:image/svg+xml,<svg onload=alert(1)>',
    'javascript:alert(1)',
    './b.jpg',
    '//e.x/a',
  ])('shows no picture from %j', (src) => {
    expect(plain(element('p', ['a ', element('img', [], { src })]))).toBe('<p>a </p>');
  });

  it('shows a picture that stands alone as a figure, and others among the words', () => {
    const image = element('img', [], { src: './a.jpg' });
    expect(plain(element('p', [image]))).toMatch(/^<figure><img src="https:/);
    expect(plain(element('p', ['Xem ', image]))).toMatch(/^<p>Xem <em><img src="https:/);
  });

  it('takes only numbers for sizes and places in a list', () => {
    const list = element('ol', [], { start: '3" onclick="x' as unknown as number });
    const image = element('img', [], { ...KNOWN, width: '1e9', height: 20, onError: 'x' });
    expect(plain(list, image)).toBe(
      '<ol></ol><img src="https://vi-du.gov.vn/a.jpg" alt="Ảnh" height="20">',
    );
  });

  it('writes words that look like markup as words', () => {
    expect(plain(element('p', ['<script>alert(1)</script> & "x"']))).toBe(
      '<p>&#x3C;script>alert(1)&#x3C;/script> &#x26; "x"</p>',
    );
  });

  it('checks what a component is turned into like all else', () => {
    const inside = element('p', [element('script', ['x']), element('a', ['y'], { href: 'x:y' })]);
    expect(plain(component('Box', [inside]))).toBe('<aside><p>y</p></aside>');
  });

  it('shows nothing for an unknown component, a comment, raw HTML or code', () => {
    const odd = [
      component('script', [element('p', ['x'])]),
      { type: 'comment', value: '><script>x</script>' },
      { type: 'raw', value: '<script>x</script>' },
      { type: 'mdxFlowExpression', value: 'process.env' },
      { type: 'doctype' },
    ] as unknown as Node[]; // some are not even of our own types
    expect(plain(...odd)).toBe('');
  });
});

function plain(...nodes: readonly Node[]): string {
  return toHtml({ type: 'root', children: plainNodes(nodes, SHOWING) });
}

function component(name: string, children: Element[]): Component {
  return { type: 'mdxJsxFlowElement', name, attributes: [], children };
}
