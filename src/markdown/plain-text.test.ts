import { expect, it } from 'vitest';
import { element } from './element.ts';
import { plainText } from './plain-text.ts';

it('keeps paragraphs apart, and items and rows on lines of their own', () => {
  const row = (...cells: string[]) =>
    element('tr', ['\n', ...cells.map((cell) => element('td', [cell])), '\n']);
  expect(
    plainText([
      element('h2', ['Mục']),
      element('p', ['Một ', element('strong', ['hai']), '\nba', element('br', []), 'bốn']),
      element('ul', ['\n', element('li', ['a']), '\n', element('li', [element('p', ['b'])]), '\n']),
      element('table', [row('x', 'y'), '\n', row('1', '2')]),
      element('dl', [element('dt', ['Tên']), element('dd', ['Lào'])]),
    ]),
  ).toBe('Mục\n\nMột hai ba\nbốn\n\n- a\n- b\n\nx | y\n1 | 2\n\nTên\nLào');
});

it('says nothing of pictures without words', () => {
  expect(plainText([element('figure', [element('img', [], { alt: 'Ảnh' })])])).toBe('');
});
