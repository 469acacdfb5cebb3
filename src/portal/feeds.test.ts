import { describe, expect, it } from 'vitest';
import { aPortal } from '../testing/a-portal.ts';
import type { EntryDraft } from '../testing/an-entry.ts';
import { channelsOf, followedFrom } from './feeds.ts';

describe('channelsOf', () => {
  it('has one for everything, each section, pillar, topic and province, in each language', () => {
    const entries: EntryDraft[] = [{ shared: { topics: ['origin'] } }];
    const paths = channelsOf(aPortal({ entries })).map(({ route }) => route.path);
    const wanted = [
      'vi/',
      'vi/tin-tuc/',
      'vi/lich/',
      'vi/tim-hieu-asean/',
      'vi/chu-de/xuat-xu/',
      'vi/tru-cot/cong-dong-kinh-te/',
      'vi/dia-phuong/',
      'en/',
      'en/news/',
    ];
    expect(paths).toEqual(expect.arrayContaining(wanted));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('tells the newest first, and no more than thirty', () => {
    const entries = Array.from({ length: 32 }, (_, index) => ({
      id: `muc-${index}`,
      shared: { date: `2026-10-${String((index % 28) + 1).padStart(2, '0')}` },
    }));
    const told = idsAt('vi/', entries);
    expect(told).toHaveLength(30);
    expect(told[0]).toBe('muc-27');
  });

  it('sorts entries into the feeds they belong to', () => {
    const entries: EntryDraft[] = [
      { id: 'tin', shared: { topics: ['origin'], pillars: ['aec'] } },
      { id: 'chuyen', kind: 'story', shared: { topics: ['culture'] } },
      { id: 'noi', kind: 'place' },
      { id: 'trang', kind: 'page' },
    ];
    expect(idsAt('vi/', entries).toSorted()).toEqual(['chuyen', 'noi', 'tin']);
    expect(idsAt('vi/tin-tuc/', entries)).toEqual(['tin']);
    expect(idsAt('vi/chu-de/van-hoa/', entries)).toEqual(['chuyen']);
    expect(idsAt('vi/dia-phuong/', entries)).toEqual(['noi']);
  });

  it('leaves a text without a translation to its own language', () => {
    const entries: EntryDraft[] = [{ en: null, shared: { oneLanguage: 'Để thử.' } }];
    expect(idsAt('vi/', entries)).toEqual(['mot-muc']);
    expect(idsAt('en/', entries)).toEqual([]);
  });

  it.each([
    ['2026-11-24T23:00+07:00', []],
    ['2026-11-25T07:00+07:00', ['mot-muc']],
    ['2026-11-30T23:00+07:00', ['mot-muc']],
    ['2026-12-01T00:00+07:00', []],
  ])('tells on %s: %j', (now, told) => {
    const shared = { publishAt: '2026-11-25T06:00+07:00', expires: '2026-11-30' };
    expect(idsAt('vi/', [{ shared }], new Date(now))).toEqual(told);
  });

  it('keeps drafts to itself, even in a preview', () => {
    const portal = aPortal({ entries: [{ shared: { draft: true } }], preview: true });
    expect(portal.entries).toHaveLength(1);
    expect(channelsOf(portal).flatMap(({ entries }) => entries)).toEqual([]);
  });
});

describe('followedFrom', () => {
  const entries = Array.from({ length: 30 }, (_, index) => ({ id: `muc-${index}` }));
  const portal = aPortal({ entries });
  const from = (path: string) => {
    const route = portal.byPath.get(path);
    return route && followedFrom(route, portal)?.path;
  };

  it('is the list itself, and for its later pages the first', () => {
    expect(from('vi/tin-tuc/')).toBe('vi/tin-tuc/');
    expect(from('vi/tin-tuc/trang/2/')).toBe('vi/tin-tuc/');
  });

  it('is nothing for an article, a search or an archive', () => {
    expect(from('vi/tin-tuc/muc-muc-1/')).toBeUndefined();
    expect(from('vi/tim-kiem/')).toBeUndefined();
    expect(from('vi/tin-tuc/nam/2026/')).toBeUndefined();
  });
});

function idsAt(path: string, entries: readonly EntryDraft[], now?: Date): string[] {
  const portal = aPortal(now ? { entries, now } : { entries });
  const channel = channelsOf(portal).find(({ route }) => route.path === path);
  return channel?.entries.map(({ id }) => id) ?? ['no such feed'];
}
