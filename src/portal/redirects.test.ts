import { describe, expect, it } from 'vitest';
import { aPortal } from '../testing/a-portal.ts';
import { followed, tidy } from './redirects.ts';

describe('redirects', () => {
  it('lead an old address to today’s, with or without its last slash', () => {
    expect(all([{ from: '/vi/cu', to: '/vi/lich' }])).toEqual({ 'vi/cu/': 'vi/lich/' });
  });

  it('keep the anchor of where they lead', () => {
    expect(all([{ from: '/vi/cu/', to: '/vi/thuat-ngu/#rcep' }])).toEqual({
      'vi/cu/': 'vi/thuat-ngu/#rcep',
    });
  });

  it('follow a chain to its end', () => {
    expect(
      all([
        { from: '/vi/a/', to: '/vi/b/' },
        { from: '/vi/b/', to: '/vi/c/' },
        { from: '/vi/c/', to: '/vi/lich/' },
      ]),
    ).toEqual({ 'vi/a/': 'vi/lich/', 'vi/b/': 'vi/lich/', 'vi/c/': 'vi/lich/' });
  });

  it('that run in a circle lead nowhere, and neither does what leads into it', () => {
    expect(
      all([
        { from: '/vi/a/', to: '/vi/b/' },
        { from: '/vi/b/', to: '/vi/a/' },
        { from: '/vi/c/', to: '/vi/a/' },
        { from: '/vi/d/', to: '/vi/d/' },
      ]),
    ).toEqual({});
  });

  it('come from the former addresses of an entry, each to its own language', () => {
    const entries = [{ shared: { formerAddresses: ['/vi/cu/mot', '/en/old/one/'] } }];
    expect(Object.fromEntries(aPortal({ entries }).redirects)).toEqual({
      'vi/cu/mot/': 'vi/tin-tuc/muc-mot-muc/',
      'en/old/one/': 'en/news/entry-mot-muc/',
    });
  });

  it('go on from a written address over a former one', () => {
    const entries = [{ shared: { formerAddresses: ['/vi/cu/'] } }];
    const redirects = [{ from: '/vi/rat-cu/', to: '/vi/cu/' }];
    expect(aPortal({ entries, redirects }).redirects.get('vi/rat-cu/')).toBe(
      'vi/tin-tuc/muc-mot-muc/',
    );
  });

  function all(redirects: { from: string; to: string }[]) {
    return Object.fromEntries(aPortal({ redirects }).redirects);
  }
});

describe('tidy', () => {
  it.each(['/vi/a', 'vi/a', '/vi/a/', 'vi/a/'])('writes %s as vi/a/', (address) => {
    expect(tidy(address)).toBe('vi/a/');
  });
});

describe('followed', () => {
  it('is nothing for what was not redirected', () => {
    expect(followed('a/', new Map())).toBeUndefined();
  });
});
