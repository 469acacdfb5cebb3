import { describe, expect, it } from 'vitest';
import { readCardFaces } from './faces.ts';
import { textBlock } from './text-block.ts';
import { textWidth } from './text-path.ts';

const { head } = readCardFaces();
const LIMITS = { size: 54, width: 640, lines: 4 };
const LONG =
  'Hiệp định Thương mại hàng hóa ASEAN sửa đổi, bổ sung: những điều doanh nghiệp xuất khẩu gạo, cá tra và trái cây của tỉnh cần biết trước khi làm thủ tục';

describe('textBlock', () => {
  it('leaves a short title large and on one line', () => {
    expect(textBlock(head, 'ASEAN là gì?', LIMITS)).toEqual({ size: 54, lines: ['ASEAN là gì?'] });
  });

  it('shrinks a title that would take five lines, and cuts nothing', () => {
    const { size, lines } = textBlock(head, LONG, LIMITS);
    expect(size).toBeLessThan(54);
    expect(lines.length).toBeLessThanOrEqual(4);
    expect(lines.join(' ')).toBe(LONG);
  });

  it('keeps every line within the width', () => {
    for (const text of [LONG, 'Donaudampfschifffahrtsgesellschaftskapitänsmütze']) {
      const { size, lines } = textBlock(head, text, LIMITS);
      for (const line of lines) expect(textWidth(head, line, size)).toBeLessThanOrEqual(640);
    }
  });

  it('never breaks at a no-break space', () => {
    const { lines } = textBlock(head, 'Những di\u00a0sản thế\u00a0giới ở Việt\u00a0Nam', LIMITS);
    expect(lines.length).toBeGreaterThan(1);
    for (const words of ['di\u00a0sản', 'thế\u00a0giới', 'Việt\u00a0Nam']) {
      expect(lines.some((line) => line.includes(words))).toBe(true);
    }
  });

  it('balances the lines', () => {
    const { lines } = textBlock(head, 'Lễ hội Vía Bà Chúa Xứ Núi Sam mới', LIMITS);
    const widths = lines.map((line) => textWidth(head, line, 54));
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.7);
  });
});
