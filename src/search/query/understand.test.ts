import { describe, expect, it } from 'vitest';
import { aGuide } from '../../testing/a-guide.ts';
import { understand } from './understand.ts';

const read = (query: string, exactly = false) => understand(query, aGuide(), exactly);
const wordings = (query: string) => read(query).also.map(({ tokens }) => tokens.join(' '));

describe('understand', () => {
  it('shows raw Telex as the name it stands for', () => {
    expect(read('ddoongf thaps').readAs).toBe('Đồng Tháp');
  });

  it('takes the query as it was typed when asked to', () => {
    const { tokens, readAs, also } = read('ddoongf thaps', true);
    expect({ tokens, readAs, also }).toEqual({
      tokens: ['ddoongf', 'thaps'],
      readAs: undefined,
      also: [],
    });
  });

  it('shows a mended slip with its marks', () => {
    expect(read('du lihc').readAs).toBe('Du lịch');
  });

  it('says nothing of a query that needs no reading', () => {
    expect(read('du lịch').readAs).toBeUndefined();
  });

  it('knows how our titles write what was typed without marks', () => {
    expect(read('dau tu').withMarks).toEqual(['đầu', 'tư']);
    expect(read('đầu tư').withMarks).toBeUndefined();
  });

  it('knows an acronym by its long form, in either language, and the reverse', () => {
    expect(wordings('ASW')).toContain('cơ chế một cửa asean');
    expect(wordings('cơ chế một cửa asean')).toContain('asw');
    expect(wordings('asean single window')).toContain('cơ chế một cửa asean');
  });

  it('does not take an acronym for a word without its marks', () => {
    expect(read('TAC')).toMatchObject({ isAcronym: true, withMarks: undefined });
  });

  it('knows today’s unit of a former name', () => {
    expect(read('kien giang').former).toEqual([['Kiên Giang', 'An Giang', 'vi/dia-phuong/']]);
    expect(wordings('nước mắm Kiên Giang')).toContain('nước mắm an giang');
  });

  it('takes a name that is also a word for a name only when it stands alone', () => {
    expect(read('tỉnh Hòa Bình').former).toHaveLength(1);
    expect(read('hòa bình và an ninh').former).toEqual([]);
  });

  it('respects marks in names', () => {
    expect(read('tiên giảng').former).toEqual([]);
  });

  it('knows words of one meaning', () => {
    expect(wordings('visa du lịch')).toContain('thị thực du lịch');
  });

  it('does not write out an acronym that is on every page', () => {
    const guide = aGuide({
      words: 'asean du lich',
      terms: [['asean', 'ASEAN', 'Hiệp hội các quốc gia Đông Nam Á', 'Association']],
    });
    expect(understand('du lịch asean', guide).terms).toEqual([]);
    expect(understand('asean', guide).terms).toHaveLength(1);
  });

  it('reads no more than twelve words', () => {
    expect(read('a '.repeat(50)).tokens).toHaveLength(12);
  });
});
