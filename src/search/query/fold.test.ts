import { describe, expect, it } from 'vitest';
import { fold, hasMarks, lower } from './fold.ts';

describe('fold', () => {
  it.each([
    ['Đầu tư', 'dau tu'],
    ['ĐƯỜNG THỐT NỐT', 'duong thot not'],
    ['đường'.normalize('NFD'), 'duong'],
    ['Óc Eo – Ba Thê', 'oc eo – ba the'],
  ])('reads %s as %s', (typed, folded) => {
    expect(fold(typed)).toBe(folded);
  });

  it('makes one code point of a letter typed as several', () => {
    expect(lower('Ế'.normalize('NFD'))).toBe('ế');
  });
});

describe('hasMarks', () => {
  it('sees a tone, a hat and the bar of đ', () => {
    expect(['lịch', 'lê', 'đo'].map(hasMarks)).toEqual([true, true, true]);
  });

  it('sees none in plain letters and capitals', () => {
    expect(hasMarks('AN GIANG')).toBe(false);
  });
});
