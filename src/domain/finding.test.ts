import { describe, expect, it } from 'vitest';
import { finding, inReadingOrder, isError, sayFinding } from './finding.ts';

const FACT = finding('unknown-fact', { file: 'b.mdx', line: 12 }, { id: 'so', nearest: '' });

describe('a finding', () => {
  it('says what is wrong and what to do in the language asked for', () => {
    expect(sayFinding(FACT, 'vi')).toEqual({
      what: 'Không có số liệu nào tên là "so".',
      fix: 'Sửa tên cho đúng, hoặc thêm số liệu này vào content/facts.yaml.',
    });
    expect(sayFinding(FACT, 'en').what).toBe('There is no fact named "so".');
  });

  it('says values as they are, whatever braces and signs they hold', () => {
    const odd = finding('unknown-fact', { file: 'a' }, { id: '{nearest} $& $1', nearest: '' });
    expect(sayFinding(odd, 'en').what).toBe('There is no fact named "{nearest} $& $1".');
  });

  it('has no line where it is about a whole file', () => {
    expect(finding('orphan-file', { file: 'a', line: undefined }, {})).toEqual({
      rule: 'orphan-file',
      file: 'a',
      values: {},
    });
  });

  it('keeps the portal from being built only when its rule says so', () => {
    expect(isError(FACT)).toBe(true);
    const warning = finding('entry-needs-review', { file: 'a' }, { day: '2026-01-01' });
    expect(isError(warning)).toBe(false);
  });
});

describe('inReadingOrder', () => {
  it('sorts by file, then line, then rule, and leaves the list it was given alone', () => {
    const whole = finding('orphan-file', { file: 'b.mdx' }, {});
    const early = finding('bad-link', { file: 'b.mdx', line: 12 }, { link: 'x' });
    const other = finding('orphan-file', { file: 'a.png' }, {});
    const given = [FACT, early, whole, other];
    expect(inReadingOrder(given)).toEqual([other, whole, early, FACT]);
    expect(given[0]).toBe(FACT);
  });
});
