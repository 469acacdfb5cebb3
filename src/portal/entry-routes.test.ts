import { describe, expect, it } from 'vitest';
import { aPortal } from '../testing/a-portal.ts';

describe('reading both languages side by side', () => {
  it('has a page below the text in each language', () => {
    const { byPath } = aPortal({ entries: [{ id: 'a' }] });
    expect(byPath.get('vi/tin-tuc/muc-a/song-song/')?.parent).toBe('vi/tin-tuc/muc-a/');
    expect(byPath.get('en/news/entry-a/side-by-side/')?.subject).toBe('parallel:a');
  });

  it.each([
    ['there is no translation', { en: null }],
    ['one only looks something up', { kind: 'document' as const }],
  ])('has none where %s', (_, entry) => {
    const { routes } = aPortal({ entries: [{ id: 'a', ...entry }] });
    expect(routes.filter(({ view }) => view.is === 'parallel')).toEqual([]);
  });
});
