import { expect, it } from 'vitest';
import { importCircles } from './import-circles.ts';

it('tells the way round each circle, once', () => {
  const files = [
    file('a', 'b'),
    file('b', 'c'),
    file('c', 'b', 'd'),
    file('d', 'd'),
    file('e', 'a'),
  ];
  expect(importCircles(files)).toEqual(['b → c → b', 'd → d']);
});

it('finds none where two files use a third', () => {
  expect(importCircles([file('a', 'b', 'c'), file('b', 'c'), file('c', 'yaml')])).toEqual([]);
});

function file(name: string, ...from: string[]) {
  return { file: name, source: '', imports: from.map((one) => ({ from: one, typeOnly: false })) };
}
