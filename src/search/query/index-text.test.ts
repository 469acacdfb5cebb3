import { describe, expect, it } from 'vitest';
import { askedWord, indexText, shownText } from './index-text.ts';

describe('indexText', () => {
  it('writes đ as a letter that Pagefind folds, and ends every word', () => {
    expect(indexText('Đầu tư', 'vi')).toBe('Ḏầu_ tư_');
  });

  it('sets apart words that stand together', () => {
    expect(indexText('28/7', 'vi')).toBe('28_/\u2060 7_');
  });

  it('leaves Pagefind only the stem of an English word', () => {
    expect(indexText('trading', 'en')).toMatch(/^trad_[\uE000-\uE0FF]{3}$/);
  });

  it.each([
    ['vi', 'Quyết định 1160/QĐ-TTg, ngày 28/7/1995 (C/O mẫu D).'],
    ['vi', 'Người đi đường; ẪẾỘỮ ẵậễộữỹ: 98,6% & 5 < 6_7'],
    ['en', 'ASEAN’s traders’ investments, “C/O form D” – studies of cities’ planning'],
    ['en', 'Đồng Tháp, Óc Eo and Phú Quốc: 9,888.91 km²'],
  ] as const)('is read back as it was: %s %s', (locale, text) => {
    expect(shownText(indexText(text, locale))).toBe(text);
  });
});

describe('askedWord', () => {
  it('asks for a whole syllable, or for what begins so', () => {
    expect([askedWord('đầu', 'vi'), askedWord('lic', 'vi', true)]).toEqual(['ḏầu_', 'lic']);
  });

  it.each([
    ['investment', 'investments'],
    ['study', 'studies'],
    ['trade', 'trading'],
    ['country', 'countries'],
    ['plan', 'planned'],
    ['mango', 'mangoes'],
  ])('asks the same for %s and %s', (one, other) => {
    expect(askedWord(one, 'en').slice(0, 4)).toBe(askedWord(other, 'en').slice(0, 4));
  });
});
