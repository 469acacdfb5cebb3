import { expect, it } from 'vitest';
import { fieldWords } from './field-words.ts';

it.each([
  [['title'], '"title"', '"title"'],
  [['headline', 'en'], '"en" (tiếng Anh) trong "headline"', '"en" (English) in "headline"'],
  [['lunar', 'start'], '"start" trong "lunar"', '"start" in "lunar"'],
  [['topics', 2], '"topics"', '"topics"'],
  [[0, 'from'], '"from" của mục thứ 1', '"from" of item 1'],
  [['sources', 0, 'url'], '"url" của mục thứ 1 trong "sources"', '"url" of item 1 in "sources"'],
  [[], '(cả tệp)', '(the whole file)'],
])('%j is said as %s', (path, vi, en) => {
  expect(fieldWords(path)).toEqual({ vi, en });
});
