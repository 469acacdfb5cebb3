import { expect, it } from 'vitest';
import { aPortal, pageAt } from '../testing/a-portal.ts';
import { joinCompounds } from '../locale/set-title.ts';
import { itemsOf } from './items.ts';
import { shareLinks } from './share.ts';
import { sourceLine } from './sources.ts';

const portal = aPortal({
  entries: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
    id,
    ...(id === 'a' ? { en: null } : {}),
  })),
});

it('names the language of words that are not in the page’s', () => {
  const items = itemsOf(portal.entries, pageAt(portal, 'en/'));
  expect(items.map(({ lang }) => lang)).toEqual([
    'vi',
    ...Array.from({ length: 5 }, () => undefined),
  ]);
});

it('never puts the same motif in the same dye next to itself', () => {
  const covers = itemsOf(portal.entries, pageAt(portal, 'vi/')).map(({ cover }) =>
    cover.kind === 'motif' ? `${cover.family} ${cover.dye}` : cover.photo.src,
  );
  expect(covers.filter((cover, index) => cover === covers[index + 1])).toEqual([]);
});

it('says of old news when it took place, as precisely as is known', () => {
  const { entries } = aPortal({
    entries: ['2025-10-10', '2025-10', undefined].map((happened, index) => ({
      id: `tin-${index}`,
      shared: happened ? { happened } : {},
    })),
  });
  const told = itemsOf(entries, pageAt(portal, 'vi/')).map(({ happened }) => happened);
  expect(told.toSorted()).toEqual(['2025-10', '2025-10-10', undefined]);
});

it('joins compounds with a space that does not break', () => {
  expect(joinCompounds('Ba Thê và Ba Thê', ['Ba Thê'])).toBe('Ba\u00a0Thê và Ba\u00a0Thê');
  expect(joinCompounds('Ba $& Thê', ['$&'])).toBe('Ba $& Thê');
});

it('lets networks be told of an address without a script', () => {
  const address = 'https://vi-du.gov.vn/asean/vi/?a=b&c=d';
  const { zaloHref, facebookHref } = shareLinks(address);
  expect(new URL(facebookHref).searchParams.get('u')).toBe(address);
  const data = new URL(zaloHref).searchParams.get('d') ?? '';
  expect(JSON.parse(Buffer.from(data, 'base64').toString())).toEqual({ url: address });
});

it('says of a source who published it, when and where', () => {
  const source = {
    title: 'Một',
    publisher: 'Báo Một',
    url: 'https://www.bao-mot.vn/a',
    date: '2025-10',
    language: 'vi' as const,
  };
  expect(sourceLine(source, 'en')).toEqual({
    title: 'Một',
    href: 'https://www.bao-mot.vn/a',
    address: 'bao-mot.vn',
    publisher: 'Báo Một',
    lang: 'vi',
    day: 'October 2025',
  });
});
