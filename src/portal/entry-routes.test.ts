import { describe, expect, it } from 'vitest';
import { aPortal } from '../testing/a-portal.ts';

describe('reading both languages side by side', () => {
  it('has a page below the text in each language', () => {
    const { byPath } = aPortal({ entries: [{ id: 'a', kind: 'explainer' }] });
    expect(byPath.get('vi/tim-hieu-asean/muc-a/song-song/')?.parent).toBe(
      'vi/tim-hieu-asean/muc-a/',
    );
    expect(byPath.get('en/about-asean/entry-a/side-by-side/')?.subject).toBe('parallel:a');
  });

  it.each([
    ['there is no translation', { kind: 'explainer' as const, en: null }],
    ['one is only looked through', { kind: 'news' as const }],
  ])('has none where %s', (_, entry) => {
    const { routes } = aPortal({ entries: [{ id: 'a', ...entry }] });
    expect(routes.filter(({ view }) => view.is === 'parallel')).toEqual([]);
  });
});
