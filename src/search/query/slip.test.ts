import { describe, expect, it } from 'vitest';
import { lexiconOf } from './lexicon.ts';
import { isOneSlip, mendSlip, neighboursOf } from './slip.ts';

const LEXICON = lexiconOf('an giang du lich lieu phu quoc singapore tourism'.split(' '));
const NEIGHBOURS = neighboursOf([
  ['du', 'lich'],
  ['phu', 'quoc'],
  ['an', 'giang'],
]);

describe('mendSlip', () => {
  it.each([
    [
      ['du', 'lihc'],
      ['du', 'lich'],
    ],
    [
      ['phu', 'quocc'],
      ['phu', 'quoc'],
    ],
    [['phuquoc'], ['phu', 'quoc']],
    [['singapor'], ['singapore']],
    [['tourisn'], ['tourism']],
  ])('mends %s', (typed, mended) => {
    expect(mendSlip(typed, LEXICON, NEIGHBOURS)).toEqual(mended);
  });

  it('leaves a query alone whose words are all known', () => {
    expect(mendSlip(['du', 'lich'], LEXICON, NEIGHBOURS)).toBeUndefined();
  });

  it('leaves a word alone that is like no other', () => {
    expect(mendSlip(['blockchain'], LEXICON, NEIGHBOURS)).toBeUndefined();
  });

  it('never takes a number for a slip', () => {
    expect(mendSlip(['2025'], LEXICON, NEIGHBOURS)).toBeUndefined();
  });
});

describe('isOneSlip', () => {
  it.each(['lichh', 'lih', 'lick', 'lihc'])('is %s for lich', (typed) => {
    expect(isOneSlip(typed, 'lich')).toBe(true);
  });

  it.each(['lxxh', 'lichhh', 'li', 'lich'])('is not %s', (typed) => {
    expect(isOneSlip(typed, 'lich')).toBe(false);
  });
});
