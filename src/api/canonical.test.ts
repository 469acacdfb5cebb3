import { expect, it } from 'vitest';
import { canonicalJson, sha256 } from './canonical.ts';

it('writes the same value in one way only', () => {
  const one = { b: 1, a: { d: [1, 2], c: 'Ă "x"\n' }, e: undefined };
  const other = { a: { c: 'Ă "x"\n', d: [1, 2] }, b: 1 };
  expect(canonicalJson(one)).toBe('{"a":{"c":"Ă \\"x\\"\\n","d":[1,2]},"b":1}');
  expect(canonicalJson(JSON.parse(canonicalJson(one)))).toBe(canonicalJson(other));
});

it('names the bytes by SHA-256', () => {
  expect(sha256('đ')).toBe('bf502a39582f3ed3530d27b1687b8f250a933b0526842dd148ee4ad227255427');
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
