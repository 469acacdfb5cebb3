import { describe, expect, it } from 'vitest';
import { ableToAnswer, type Instance } from './library.ts';

describe('ableToAnswer', () => {
  const recent = indexOf('cá', 'ASEAN', 'hạn');
  const older = indexOf('ASEAN', 'hạn');
  const asked = (...words: string[]) => ableToAnswer([recent, older], words);

  it('leaves out an index that lacks a word which another has', async () => {
    expect(await asked('cá', 'ASEAN')).toEqual([recent]);
  });

  it('asks all where all have the words, and where none has one of them', async () => {
    expect(await asked('hạn', 'ASEAN')).toEqual([recent, older]);
    expect(await asked('qwerty', 'ASEAN')).toEqual([recent, older]);
  });

  it('asks all for a single word: one that lacks it finds nothing', async () => {
    expect(await asked('cá')).toEqual([recent, older]);
  });
});

/** Like Pagefind: a word it does not have is passed over, unless it is the only one. */
function indexOf(...known: string[]): Instance {
  const hit = { id: 'a', score: 1, words: [], data: () => Promise.reject(new Error('unread')) };
  return {
    options: () => Promise.resolve(),
    search: (query) =>
      Promise.resolve({
        results: query.split(' ').some((word) => known.includes(word)) ? [hit] : [],
      }),
  };
}
