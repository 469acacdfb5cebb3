import { expect, it } from 'vitest';
import { mainText } from './main-text.ts';

const page = (inside: string) =>
  `<body><header><p>Đầu trang</p></header><main><article data-pagefind-body>${inside}</article><p>Đọc tiếp</p></main></body>`;
const texts = (inside: string) => mainText(page(inside)).map(({ text }) => text);

it('takes the marked body and nothing around it', () => {
  expect(texts('<p>Một <b>hai</b> ba.</p>')).toEqual(['Một hai ba.']);
});

it('leaves out what serves the page: rail, definitions, pictures, print', () => {
  const chrome = [
    '<div class="rail"><p>Đăng ngày</p></div>',
    '<div data-pagefind-ignore><p>Nguồn</p></div>',
    '<svg><title>Hình</title></svg>',
    '<div class="print-only"><p>In ngày</p></div>',
    '<pre>&lt;asean-section&gt;</pre>',
    '<p aria-hidden="true">Trang trí</p>',
  ];
  expect(texts(`${chrome.join('')}<p>Bài.</p>`)).toEqual(['Bài.']);
});

it('keeps a term that is a button inside its sentence', () => {
  expect(texts('<p>Theo <button type="button">RCEP</button>, thuế giảm.</p>')).toEqual([
    'Theo RCEP, thuế giảm.',
  ]);
});

it('leaves out what only keeps a name in one line', () => {
  expect(texts('<th>Timor-\u2060Leste</th>')).toEqual(['Timor-Leste']);
});

it('knows headings, and the part each text belongs to', () => {
  const blocks = mainText(
    page('<details id="a"><summary><h2>Hỏi?</h2></summary><p>Đáp.</p></details>'),
  );
  expect(blocks).toEqual([
    { tag: 'h2', text: 'Hỏi?', id: 'a' },
    { tag: 'p', text: 'Đáp.', id: 'a' },
  ]);
});

it('keeps cells and items apart', () => {
  expect(
    texts('<ul><li>Một</li><li>Hai</li></ul><table><tr><td>1</td><td>2</td></tr></table>'),
  ).toEqual(['Một', 'Hai', '1', '2']);
});

it('finds nothing on a page without a marked body', () => {
  expect(mainText('<main><p>Danh sách</p></main>')).toEqual([]);
});
