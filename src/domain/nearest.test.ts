import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const FIELDS = ['title', 'summary', 'slug', 'topics', 'pillars'];

describe('nearest', () => {
  it.each([
    ['titel', 'title'],
    ['sumary', 'summary'],
    ['topic', 'topics'],
    ['pilars', 'pillars'],
    ['slug', 'slug'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, FIELDS)).toBe(meant);
  });

  it('has no answer for a word that is like none', () => {
    expect(nearest('khong-giong-gi', FIELDS)).toBeUndefined();
  });

  it('has no answer where there is nothing to choose from', () => {
    expect(nearest('title', [])).toBeUndefined();
  });

  it('takes the first of two that are as near', () => {
    expect(nearest('an', ['on', 'in'])).toBe('on');
  });

  it('allows a long word more slips than a short one', () => {
    expect(nearest('thuong-mai-hang-ho', ['thuong-mai-hang-hoa', 'thue'])).toBe(
      'thuong-mai-hang-hoa',
    );
    expect(nearest('asean-mem-bers-2', ['asean-members'])).toBe('asean-members');
    expect(nearest('abc', ['xyz'])).toBeUndefined();
  });
});
