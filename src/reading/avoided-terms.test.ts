import { describe, expect, it } from 'vitest';
import type { AvoidedTerm } from '../domain/glossary.ts';
import { patternsOf, termFindings } from './avoided-terms.ts';

const BECAUSE = { vi: 'Vì sao.', en: 'Why.' };
const SEA: AvoidedTerm = {
  avoid: 'South China Sea',
  locale: 'en',
  write: 'East Sea',
  because: BECAUSE,
  exact: false,
};
const VIETNAM: AvoidedTerm = {
  avoid: 'Vietnam',
  locale: 'en',
  write: 'Viet Nam',
  because: BECAUSE,
  exact: true,
};
const DASHED: AvoidedTerm = {
  avoid: 'C/O (D)',
  locale: 'vi',
  write: 'C/O mẫu D',
  because: BECAUSE,
  exact: false,
};

describe('termFindings', () => {
  it('finds the words on their line, whatever their capitals', () => {
    expect(lines('One.\nThe SOUTH China sea.\n', SEA)).toEqual([2]);
  });

  it('minds capitals where the term says so', () => {
    expect(lines('vietnam\nVietnam', VIETNAM)).toEqual([2]);
  });

  it('finds no words inside other words', () => {
    expect(lines('Vietnamese Vietnam2 xVietnam', VIETNAM)).toEqual([]);
  });

  it('leaves addresses alone', () => {
    expect(lines('[x](https://en.vietnamplus.vn/Vietnam/a) y', VIETNAM)).toEqual([]);
    expect(lines('See https://a.vn/Vietnam and Vietnam.', VIETNAM)).toEqual([1]);
  });

  it('looks in texts of the term’s own language only', () => {
    expect(lines('South China Sea', SEA, 'vi')).toEqual([]);
  });

  it('takes signs in a term for themselves', () => {
    expect(lines('Dùng C/O (D).', DASHED, 'vi')).toEqual([1]);
    expect(lines('Dùng C/O D.', DASHED, 'vi')).toEqual([]);
  });

  it('gives the reason in the language of the text', () => {
    expect(find('South China Sea', SEA)[0]?.values).toEqual({
      term: 'South China Sea',
      write: 'East Sea',
      because: 'Why.',
    });
  });
});

function find(source: string, term: AvoidedTerm, locale: 'vi' | 'en' = 'en') {
  const place = {
    file: 'a.mdx',
    folder: 'a',
    entry: 'a',
    kind: 'news',
    home: { of: 'asean' },
    locale,
  } as const;
  return termFindings(place, source, patternsOf([term]));
}

function lines(source: string, term: AvoidedTerm, locale: 'vi' | 'en' = 'en') {
  return find(source, term, locale).map(({ line }) => line);
}
