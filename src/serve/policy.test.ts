import { describe, expect, it } from 'vitest';
import { allowsVideo, contentPolicy, headerPolicy } from './policy.ts';

describe('contentPolicy', () => {
  it('is strict on a page that is only read', () => {
    expect(contentPolicy()).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
        "font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; " +
        "base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; " +
        "trusted-types 'none'",
    );
  });

  it('lets WebAssembly run only for search', () => {
    expect(contentPolicy({ search: true })).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(contentPolicy({ video: true })).not.toContain('wasm');
  });

  it('names the video services only for a video', () => {
    expect(allowsVideo(contentPolicy({ video: true }))).toBe(true);
    expect(allowsVideo(contentPolicy({ search: true }))).toBe(false);
  });
});

describe('headerPolicy', () => {
  it('forbids nothing that a page of its own allows itself', () => {
    const parts = new Map(headerPolicy({ frames: 'nobody' }).split('; ').map(nameAndSources));
    for (const [name, sources] of contentPolicy({ search: true, video: true })
      .split('; ')
      .map(nameAndSources)) {
      expect(parts.get(name)).toEqual(sources);
    }
  });

  it('says who may frame the page', () => {
    expect(headerPolicy({ frames: 'nobody' })).toMatch(/; frame-ancestors 'none'$/);
    expect(headerPolicy({ frames: 'anyone' })).toMatch(/; frame-ancestors \*$/);
  });
});

function nameAndSources(part: string): [string, string[]] {
  const [name = '', ...sources] = part.split(' ');
  return [name, sources];
}
