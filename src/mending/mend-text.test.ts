import { describe, expect, it } from 'vitest';
import { mendText } from './mend-text.ts';

const VI = 'content/a/index.vi.mdx';

describe('mendText', () => {
  it.each([
    ['not-nfc', 'Việt Nam'.normalize('NFD'), 'Việt Nam'],
    ['foreign-d', 'Ðồng, ðất', 'Đồng, đất'],
    ['tone-place', 'Hoà bình, thuỷ lợi, khoẻ, quý, toàn', 'Hòa bình, thủy lợi, khỏe, quý, toàn'],
    ['invisible-character', '\uFEFFxuất\u00ADkhẩu', 'xuấtkhẩu'],
    ['invisible-character', 'Một,\u000Bhai\u2028ba', 'Một, hai ba'],
    [
      'hard-space',
      '---\nform:\u00A0report\n---\n\nA:\u00A0b',
      '---\nform: report\n---\n\nA:\u00A0b',
    ],
    ['trailing-space', 'Một. \n \t\nHai.', 'Một.\n\nHai.'],
  ])('mends %s', (name, source, mended) => {
    expect(mendText(VI, source)).toEqual({ source: mended, mends: [name] });
  });

  it.each([
    ['two spaces that break a line', 'Một  \nhai'],
    ['words of a neighbour’s script', 'ចន្លោះ\u200Bពាក្យ'],
    ['lines that end as on Windows', 'Một.\r\n\r\nHai.\r\n'],
    ['a space that keeps words together', '---\ntitle: Dài 30\u00A0km\n---\n\n30\u00A0km'],
    ['an emoji of several', 'Một 👨‍👩‍👧.'],
    ['addresses', 'https://vi-du.vn/hoà'],
  ])('leaves %s alone', (_, source) => {
    expect(mendText(VI, source)).toEqual({ source, mends: [] });
  });

  it('leaves names in English texts as their bearers spell them', () => {
    expect(mendText('content/a/index.en.mdx', 'Thuý Hoà').mends).toEqual([]);
  });

  it('finds nothing to mend the second time', () => {
    const { source } = mendText(VI, `Ðo\u0300a ${'hoà'.normalize('NFD')} \n`);
    expect(mendText(VI, source).mends).toEqual([]);
  });
});
