import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';

describe('csv', () => {
  it('begins with the mark by which Excel knows UTF-8', () => {
    expect(Buffer.from(csv([['Đất']]), 'utf8').subarray(0, 3)).toEqual(
      Buffer.from([0xef, 0xbb, 0xbf]),
    );
  });

  it('ends each row as the standard says, and quotes what would break it', () => {
    expect(
      csv([
        ['a', 1],
        ['b, c', 'nói "có"'],
        ['hai\ndòng', ''],
      ]),
    ).toBe('\ufeffa,1\r\n"b, c","nói ""có"""\r\n"hai\ndòng",\r\n');
  });

  it.each(['=1+1', '+84', '-1', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '\r=1'])(
    'keeps %j from being run as a formula',
    (text) => {
      expect(csv([[text]])).toMatch(/^\ufeff"?'/);
    },
  );

  it('leaves other text and numbers as they are', () => {
    expect(csv([['A - B', 'a=b', -1]])).toBe('\ufeffA - B,a=b,-1\r\n');
  });
});
