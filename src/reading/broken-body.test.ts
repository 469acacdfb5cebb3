import { expect, it } from 'vitest';
import { sayFinding } from '../domain/finding.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { brokenBody } from './broken-body.ts';

it.each([
  ['Có <Fact id="a" nước.', 'unclosed-component', '<Fact id="…" />'],
  ['Có <Fact id="a"> nước.', 'unclosed-component', '<Fact id="…" />'],
  ['Có <Fact id=“a” /> nước.', 'unclosed-component', '<Fact id="…" />'],
  ['Có <Fac id="a" nước.', 'unclosed-component', '<Fact id="…" />'],
  ['<Note kind="info">\n\nMột.', 'unclosed-component', '<Note kind="…">…</Note>'],
  ['Một<br>hai.', 'html-in-content', 'dòng trống'],
  ['Một<BR>hai.', 'html-in-content', 'dòng trống'],
  ['<img src="a.png">', 'html-in-content', '![lời tả]'],
  ['<div>\n\nMột.', 'html-in-content', 'giữ lại chữ'],
  ['<!-- nhớ sửa -->', 'html-in-content', 'phần khai báo'],
  ['Xem <https://vi-du.vn>.', 'unreadable-body', 'thêm dấu \\'],
  ['Dưới <5 tuổi.', 'unreadable-body', 'thêm dấu \\'],
  ['Giá <x nghìn.', 'unreadable-body', 'thêm dấu \\'],
  ['Theo <Bộ Công Thương>.', 'unreadable-body', 'thêm dấu \\'],
])('says of %j: %s, with %s', (source, rule, advice) => {
  const parsed = parseBody(source);
  if (parsed.ok) throw new Error('It can be read.');
  const found = brokenBody('a.mdx', source, parsed);
  expect(found).toMatchObject({ rule, line: 1 });
  expect(sayFinding(found, 'vi').fix).toContain(advice);
});
