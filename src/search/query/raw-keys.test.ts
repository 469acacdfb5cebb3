import { describe, expect, it } from 'vitest';
import { lexiconOf } from './lexicon.ts';
import { readRawKeys } from './raw-keys.ts';
import { isSyllable } from './syllable.ts';
import { readTelex } from './telex.ts';
import { classicTone } from './tone.ts';
import { readVni } from './vni.ts';

describe('readTelex', () => {
  it.each([
    ['ddoongf', 'đồng'],
    ['thaps', 'tháp'],
    ['dduwowngf', 'đường'],
    ['dduowngf', 'đường'],
    ['nuwowcs', 'nước'],
    ['quoocs', 'quốc'],
    ['thuaatj', 'thuật'],
    ['nguwx', 'ngữ'],
    ['hoaf', 'hòa'],
    ['giangr', 'giảng'],
    ['quyeets', 'quyết'],
    ['chuaw', 'chưa'],
  ])('reads %s as %s', (typed, word) => {
    expect(readTelex(typed)).toBe(word);
  });
});

describe('readVni', () => {
  it.each([
    ['li5ch', 'lịch'],
    ['d9o6ng2', 'đồng'],
    ['d9u7o7ng2', 'đường'],
    ['tha1p', 'tháp'],
    ['ca6n2', 'cần'],
    ['bie6n3', 'biển'],
    ['na8m', 'năm'],
  ])('reads %s as %s', (typed, word) => {
    expect(readVni(typed)).toBe(word);
  });
});

describe('isSyllable', () => {
  it('takes every form of rhyme, head and tone', () => {
    const words = 'nghiêng khuya quyết giặt ơi yêu thoảng xuyến gì được'.split(' ');
    expect(words.filter((word) => !isSyllable(word))).toEqual([]);
  });

  it('refuses foreign words and tones a stopped syllable cannot have', () => {
    expect(['trade', 'export', 'fta', 'càc', 'tắp̀'].filter(isSyllable)).toEqual([]);
  });
});

describe('classicTone', () => {
  it.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['quý', 'quý'],
    ['hoàn', 'hoàn'],
    ['hoá', 'hóa'],
  ])('writes %s as %s', (typed, word) => {
    expect(classicTone(typed)).toBe(word);
  });
});

describe('readRawKeys', () => {
  const lexicon = lexiconOf(['dong', 'thap', 'du', 'lich', 'trees', 'tre']);

  it('reads what an input program left as it was typed', () => {
    expect(readRawKeys(['ddoongf', 'thaps'], lexicon)).toEqual(['đồng', 'tháp']);
    expect(readRawKeys(['du', 'li5ch'], lexicon)).toEqual(['du', 'lịch']);
  });

  it('leaves words alone that the portal uses', () => {
    expect(readRawKeys(['trees', 'du', 'lich'], lexicon)).toBeUndefined();
  });

  it('leaves words alone that mean nothing when read', () => {
    expect(readRawKeys(['exports', '28', 'c98'], lexicon)).toBeUndefined();
  });
});
