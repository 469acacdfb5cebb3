import { describe, expect, it } from 'vitest';
import { excerptOf, foundWords, markFound } from './excerpt.ts';

const LONG = `${'Mở đầu bằng nhiều chữ khác. '.repeat(20)}Tỉnh mời gọi đầu tư vào nông nghiệp. ${'Rồi hết. '.repeat(40)}`;

describe('excerptOf', () => {
  it('shows the passage where the words stand together, and marks them as one', () => {
    const parts = excerptOf(LONG, foundWords(['dau', 'tu'], 'vi', false));
    expect(parts.filter(({ marked }) => marked)).toEqual([{ text: 'đầu tư', marked: true }]);
    expect(parts.map(({ text }) => text).join('')).toContain('mời gọi đầu tư vào');
  });

  it('marks only what has the marks that were typed', () => {
    const text = 'Người lịch sự học lịch sử.';
    expect(marked(text, ['lịch', 'sử'], true)).toEqual(['lịch sử']);
    expect(marked(text, ['lich', 'su'], false)).toEqual(['lịch sự', 'lịch sử']);
  });

  it('marks the letters as the text has them', () => {
    expect(marked('ĐƯỜNG BIÊN GIỚI', ['duong'], false)).toEqual(['ĐƯỜNG']);
  });

  it('marks every form of an English word', () => {
    expect(marked('Investments and investment', ['investment'], false, 'en')).toEqual([
      'Investments',
      'investment',
    ]);
  });

  it('shows the beginning of a text that has none of the words', () => {
    const [first] = excerptOf('Một câu ngắn.', foundWords(['khác'], 'vi', true));
    expect(first).toEqual({ text: 'Một câu ngắn.', marked: false });
  });

  it('leaves out the title the text begins with', () => {
    const parts = excerptOf('Đầu tư. Nơi đầu tư.', foundWords(['dau', 'tu'], 'vi', false), 2);
    expect(parts.map(({ text }) => text).join('')).toBe('Nơi đầu tư.');
  });

  it('keeps signs of HTML as text', () => {
    const text = 'a <b> đầu tư </b> & c';
    const parts = excerptOf(text, foundWords(['dau'], 'vi', false));
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});

function marked(text: string, asked: string[], marks: boolean, locale: 'vi' | 'en' = 'vi') {
  return markFound(text, foundWords(asked, locale, marks))
    .filter((part) => part.marked)
    .map((part) => part.text);
}
