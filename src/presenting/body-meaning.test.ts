import { describe, expect, it } from 'vitest';
import { aPortal, pageAt } from '../testing/a-portal.ts';
import { bodyMeaning } from './body-meaning.ts';

const portal = aPortal({ entries: [{ id: 'chi-vi', en: null }, { id: 'hai' }] });
const vi = bodyMeaning(pageAt(portal, 'vi/'));
const en = bodyMeaning(pageAt(portal, 'en/'));

describe('links in a text', () => {
  it('lead to pages of this site, under its base', () => {
    expect(vi.link('entry:hai#loi-ich')).toEqual({
      href: '/asean/vi/tin-tuc/muc-hai/#loi-ich',
      hreflang: undefined,
      external: false,
    });
  });

  it('to a page that has no such language say which it is in', () => {
    expect(en.link('/vi/tin-tuc/')).toMatchObject({ href: '/asean/vi/tin-tuc/', hreflang: 'vi' });
  });

  it('to the outside are marked as such', () => {
    expect(vi.link('https://asean.org/')).toEqual({ href: 'https://asean.org/', external: true });
  });

  it.each(['#loi-ich', 'mailto:a@b.vn'])('stay as they are: %s', (href) => {
    expect(vi.link(href)).toBeUndefined();
  });
});

describe('facts in a text', () => {
  it('are explained with their day and where they can be checked', () => {
    expect(en.fact('so-thanh-vien')).toEqual({
      shown: '11',
      definition: {
        id: 'so-lieu-so-thanh-vien',
        title: '11 – member states',
        text: expect.stringContaining('26 October 2025') as unknown,
        more: { href: 'https://www.bao-mot.vn/a', label: 'Source: Báo Một (bao-mot.vn)' },
      },
    });
  });

  it('that are not there are nothing', () => {
    expect(vi.fact('khong-co')).toBeUndefined();
  });
});

describe('terms in a text', () => {
  it('are explained, and lead to their place in the glossary', () => {
    expect(vi.term('rcep')).toMatchObject({
      title: 'RCEP – Hiệp định RCEP',
      text: 'Một hiệp định.',
      more: { href: '/asean/vi/thuat-ngu/#rcep' },
    });
  });

  it('that are not there are nothing', () => {
    expect(vi.term('khong-co')).toBeUndefined();
  });
});
