import { describe, expect, it } from 'vitest';
import { parseBody } from './parse-body.ts';
import { proseOf, sentencesOf, type Prose } from './prose.ts';

describe('sentences', () => {
  it.each([
    ['Một câu. Hai câu? Ba câu!', 3],
    ['Thuế là 98,6%. 11 nước đã ký.', 2],
    ['Ông nói: "Đã xong." Rồi ông về.', 2],
    ['S. Rajaratnam và Narciso R. Ramos cùng ký.', 1],
    ['Under Decision No. 53 of 2011 it is protected.', 1],
    ['ASEAN ra đời ngày 08.8 năm ấy.', 1],
    ['Một mục trong danh sách', 0],
  ])('are counted in %j: %i', (words, count) => {
    expect(sentencesOf(words)).toHaveLength(count);
  });
});

describe('the prose of a text', () => {
  it('is measured in syllables or words, sentence by sentence', () => {
    expect(read('Gạo thơm. Cá tra đi xa.\n\nHết.').lengths).toEqual([2, 4, 1]);
  });

  it('is made of paragraphs and items that are sentences, not of headings and tables', () => {
    const body =
      '## Một đề mục.\n\n- Mục là một câu.\n- Chỉ là mảnh\n\n| A. | B. |\n| - | - |\n| C. | D. |';
    expect(read(body).lengths).toEqual([4]);
  });

  it('counts an item apart from the list inside it', () => {
    expect(read('- Ngoài là câu.\n  - Trong là câu khác.').lengths).toEqual([3, 4]);
  });

  it('reads a cited fact as one word, and a term by its words', () => {
    expect(read('Có <Fact id="a" /> nước ký <Term id="b">RCEP</Term>.').lengths).toEqual([5]);
  });

  it('says where its longest sentence stands and how it begins', () => {
    const { longest } = read('Ngắn.\n\nCâu này dài hơn hẳn mọi câu khác trong bài. Hết.');
    expect(longest).toEqual({ line: 3, begins: 'Câu này dài hơn hẳn mọi câu khác' });
  });

  it('is nothing where there are no sentences', () => {
    expect(read('## Đề mục')).toEqual({ lengths: [], longest: { line: 1, begins: '' } });
  });
});

function read(body: string): Prose {
  const parsed = parseBody(body);
  if (!parsed.ok) throw new Error(parsed.reason);
  return proseOf(parsed.tree);
}
