import { describe, expect, it } from 'vitest';
import { contentLine, listLine, textLine } from './ics-line.ts';

describe('textLine', () => {
  it('escapes what has a meaning in a calendar', () => {
    expect(textLine('SUMMARY', 'a\\b; c, d: "e"\r\nf\ng')).toBe(
      'SUMMARY:a\\\\b\\; c\\, d: "e"\\nf\\ng\r\n',
    );
  });

  it('cannot be made to begin another property', () => {
    expect(textLine('SUMMARY', 'x\r\nBEGIN:VALARM\rATTACH:y\u0000\u0085z')).toBe(
      'SUMMARY:x\\nBEGIN:VALARM\\nATTACH:yz\r\n',
    );
  });
});

describe('contentLine', () => {
  const folded = (value: string) => contentLine('X', value).split('\r\n').slice(0, -1);
  const octets = (line: string) => Buffer.byteLength(line);

  it('leaves 75 octets on one line and folds 76', () => {
    expect(folded('a'.repeat(73))).toHaveLength(1);
    expect(folded('a'.repeat(74))).toEqual([`X:${'a'.repeat(73)}`, ' a']);
  });

  it.each([
    ['Vietnamese letters', 'Hội nghị Cấp cao ASEAN lần thứ 49 họp ở đó '.repeat(5)],
    ['letters written with separate marks', 'Hội nghị Cấp cao ườ'.repeat(12).normalize('NFD')],
    ['characters of four octets', '😀𝔸'.repeat(60)],
    ['a family joined to one character', '👨‍👩‍👧‍👦'.repeat(20)],
    ['a letter with more marks than fit on a line', `e${'\u0301'.repeat(90)}`],
  ])('cuts no letter of %s', (_, text) => {
    const lines = folded(text);
    expect(lines.map(octets).filter((length) => length > 75)).toEqual([]);
    expect(lines.map((line, index) => (index === 0 ? line : line.slice(1))).join('')).toBe(
      `X:${text}`,
    );
    for (const line of lines) expect(Buffer.from(line).toString()).toBe(line);
  });

  it('keeps a letter and its marks on one line', () => {
    const lines = folded('Hội nghị Cấp cao ườ'.repeat(12).normalize('NFD'));
    expect(lines.filter((line) => /^ \p{M}/u.test(line))).toEqual([]);
  });
});

describe('listLine', () => {
  it('parts values by commas that are not in them', () => {
    expect(listLine('CATEGORIES', ['a, b', 'c'])).toBe('CATEGORIES:a\\, b,c\r\n');
  });

  it('is not written without values', () => {
    expect(listLine('CATEGORIES', [])).toBe('');
  });
});
