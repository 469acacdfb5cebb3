import { expect, it } from 'vitest';
import { outlineOf } from './outline.ts';
import { parseBody } from './parse-body.ts';

const numbers = (source: string) => {
  const parsed = parseBody(source);
  if (!parsed.ok) throw new Error('The text cannot be read.');
  return outlineOf(parsed.tree).numbers.map(({ written, line }) => `${written} (${line})`);
};

it('finds years and quantities, each where it first stands', () => {
  const text = 'Năm 2025 có 1.234,5 tấn\nvà 98,6%.\n\n- Năm 2025, số 198/KH-UBND.';
  expect(numbers(text)).toEqual(['2025 (1)', '1.234,5 (1)', '98,6 (2)', '198 (4)']);
});

it('leaves out small numbers, addresses and what a fact says', () => {
  expect(numbers('Ngày 28/7, [bài](https://asean.org/2024/) và <Fact id="nam-1967" />.')).toEqual(
    [],
  );
});
