import { describe, expect, it } from 'vitest';
import { queryTokens, tokensOf } from './token.ts';

describe('queryTokens', () => {
  it.each([
    ['1160/QĐ-TTg', ['1160', 'qđ', 'ttg']],
    ['28/7', ['28', '7']],
    ['C/O mẫu D', ['c', 'o', 'mẫu', 'd']],
    ['An Giang – Nhật Bản', ['an', 'giang', 'nhật', 'bản']],
    ['“Gạo An Giang”', ['gạo', 'an', 'giang']],
    ['ASEAN’s goods', ['asean’s', 'goods']],
    ['<img src=x>', ['img', 'src', 'x']],
    ['  ', []],
  ])('cuts %s', (query, tokens) => {
    expect(queryTokens(query)).toEqual(tokens);
  });

  it('keeps a letter together that is typed as several', () => {
    expect(queryTokens('lễ hội'.normalize('NFD'))).toEqual(['lễ', 'hội']);
  });
});

describe('tokensOf', () => {
  it('says where each stands', () => {
    const [, second] = tokensOf('du lịch');
    expect(second).toEqual({ text: 'lịch', start: 3, end: 7 });
  });
});
