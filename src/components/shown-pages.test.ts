import { describe, expect, it } from 'vitest';
import { shownPages } from './shown-pages.ts';

describe('shownPages', () => {
  it('shows every page of a short list', () => {
    expect(shownPages(2, 4)).toEqual([1, 2, 3, 4]);
  });

  it('keeps the ends and the neighbours of a page in the middle', () => {
    expect(shownPages(10, 20)).toEqual([1, 'gap', 9, 10, 11, 'gap', 20]);
  });

  it('shows a single hidden page instead of a gap', () => {
    expect(shownPages(4, 20)).toEqual([1, 2, 3, 4, 5, 'gap', 20]);
  });
});
