import { describe, expect, it } from 'vitest';
import type { Kind } from '../domain/kind.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { placeOf, provinceIds } from './places.ts';

const FILES = {
  'content/asean/explainers/asean-la-gi/index.vi.mdx': '',
  'content/provinces/tinh-hai/province.yaml': '',
  'content/provinces/tinh-mot/province.yaml': '',
  'content/editions/mot/news/tin-cu/index.vi.mdx': '',
  'content/editions/hai/edition.yaml': '',
};
const KNOWN = { edition: 'mot', editions: ['mot', 'hai'], provinces: ['tinh-mot', 'tinh-hai'] };

describe('placeOf', () => {
  it.each([
    ['news', {}, 'content/editions/mot/news/mot-muc-o-dong-thap'],
    ['explainer', {}, 'content/asean/explainers/mot-muc-o-dong-thap'],
    ['place', { province: 'tinh-hai' }, 'content/provinces/tinh-hai/tourism/mot-muc-o-dong-thap'],
    ['event', { isShared: true }, 'content/asean/events/mot-muc-o-dong-thap'],
    ['news', { name: 'ten-khac' }, 'content/editions/mot/news/ten-khac'],
  ] as const)('of a %s with %j is %s', (kind, more, folder) => {
    expect(place(kind, more)).toEqual({ folder, refusals: [] });
  });

  it('cuts a long title between words', () => {
    const vi = 'Hội nghị lần thứ hai về hợp tác kinh tế giữa các tỉnh biên giới của hai nước';
    expect(place('news', { titles: { vi } }).folder).toBe(
      'content/editions/mot/news/hoi-nghi-lan-thu-hai-ve-hop-tac-kinh-te-giua-cac-tinh-bien',
    );
  });

  it.each([
    ['a name that is taken in the same edition', { name: 'tin-cu' }, 'Đã có mục content/editions'],
    ['a name that is taken by what is shared', { name: 'asean-la-gi' }, 'Đã có mục content/asean'],
    ['a name with marks', { name: 'Tin mới' }, 'Thêm --name'],
    ['a title without letters', { titles: { vi: '!!!' } }, 'Thêm --name'],
    ['a province that is not there', { province: 'xa' }, 'Không có nơi nào tên là "xa"'],
  ])('refuses %s', (_, more, said) => {
    expect(said).not.toBe('');
    const { refusals } = place('news', more);
    expect(refusals.map(({ vi }) => vi).join('\n')).toContain(said);
  });

  it('asks which province where there are several', () => {
    expect(place('place', {}).refusals[0]?.vi).toContain('thêm --province và một trong: tinh-mot');
  });

  it('lets two editions use the same name, but not what is shared', () => {
    using folder = tempFolder(FILES);
    const wish = { kind: 'news', original: 'vi', titles: {}, typed: {}, name: 'tin-cu' } as const;
    const other = { ...KNOWN, edition: 'hai' };
    expect(placeOf(folder.path, { ...wish, isShared: false }, other).refusals).toEqual([]);
    expect(placeOf(folder.path, { ...wish, isShared: true }, other).refusals).toHaveLength(1);
  });

  function place(kind: Kind, more: object) {
    using folder = tempFolder(FILES);
    const titles = { vi: 'Một mục ở Đồng Tháp' };
    const wishes = { kind, original: 'vi', titles, typed: {}, isShared: false, ...more } as const;
    return placeOf(folder.path, wishes, KNOWN);
  }
});

it('lists the provinces there are', () => {
  using folder = tempFolder(FILES);
  expect(provinceIds(folder.path)).toEqual(['tinh-hai', 'tinh-mot']);
});
