import { describe, expect, it } from 'vitest';
import type { AvoidedTerm } from '../domain/glossary.ts';
import { sayFinding } from '../domain/finding.ts';
import { patternsOf, termFindings } from './avoided-terms.ts';

const BECAUSE = { vi: 'Vì sao.', en: 'Why.' };
const SEA: AvoidedTerm = {
  avoid: 'South China Sea',
  locale: 'en',
  write: 'East Sea',
  because: BECAUSE,
  exact: false,
  keepNames: false,
};
const VIETNAM: AvoidedTerm = {
  avoid: 'Vietnam',
  locale: 'en',
  write: 'Viet Nam',
  because: BECAUSE,
  exact: true,
  keepNames: false,
};
const DASHED: AvoidedTerm = {
  avoid: 'C/O (D)',
  locale: 'vi',
  write: 'C/O mẫu D',
  because: BECAUSE,
  exact: false,
  keepNames: false,
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

  it('gives the reason in the language in which the finding is read', () => {
    const [found] = find('South China Sea', SEA);
    expect(found && sayFinding(found, 'vi').fix).toBe('Viết "East Sea". Vì sao.');
    expect(found && sayFinding(found, 'en').fix).toBe('Write "East Sea". Why.');
  });

  it('knows the space that does not break', () => {
    expect(lines('South\u00A0China\u00A0Sea', SEA)).toEqual([1]);
  });

  it('leaves the titles of sources as they were published', () => {
    const fields = 'title: The South China Sea\nsources:\n  - title: South China Sea talks\n';
    const source = `---\n${fields}form: report\n---\n\nSouth China Sea\n`;
    expect(lines(source, SEA)).toEqual([2, 8]);
    expect(lines(source.replace('form: report\n', ''), SEA)).toEqual([2, 7]);
  });

  it.each([
    ['Vietnam Airlines and Vietnam National University, Hanoi', []],
    ['The State Bank of Vietnam, “Made in Vietnam”', []],
    ['Vietnam.vn, Le Courrier du Vietnam', []],
    ['In Vietnam, people of Vietnam: Vietnam’s rice, Vietnam.', [1]],
    ['Vietnam and Laos', [1]],
    ['rice from Vietnam', [1]],
  ])('leaves names alone where the term says so: %s', (words, at) => {
    expect(lines(words, { ...VIETNAM, keepNames: true })).toEqual(at);
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
