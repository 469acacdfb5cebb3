import { describe, expect, it } from 'vitest';
import { horizon, horizonColours, type HorizonRequest } from './horizon.ts';

const LANDS = [
  ['low', 'thotnot', 'rice'],
  ['low', 'dua', 'rice'],
  ['karst', 'none', 'terrace'],
  ['karst', 'thotnot', 'terrace'],
  ['range', 'dua', 'sea'],
  ['islands', 'dua', 'sea'],
] as const;

function aHorizon(given: Partial<HorizonRequest> = {}): string {
  const land = { hills: 'low', tree: 'none', ground: 'rice' } as const;
  return horizon({ key: 'k', idPrefix: 'hz', ...land, ...given });
}

describe.each(LANDS)('horizon with %s hills, tree %s, %s', (hills, tree, ground) => {
  const land = { hills, tree, ground };

  it('takes at most 10.5 kB', () => {
    for (let index = 0; index < 50; index++) {
      expect(Buffer.byteLength(aHorizon({ ...land, key: `k${index}` }))).toBeLessThan(10_500);
    }
  });

  it('takes every colour from the page', () => {
    const colours = aHorizon(land).match(/(?:fill|stroke)="[^"]+"/g) ?? [];
    for (const colour of colours) {
      expect(colour).toMatch(/="(none|var\(--hz-[a-z]+\d?\))"$/);
    }
  });

  it('bakes the colours of a theme into a file', () => {
    const baked = aHorizon({ ...land, baked: horizonColours.dark });
    expect(baked).not.toContain('var(');
    expect(baked).toContain(horizonColours.dark.sun);
  });

  it('prefixes every id and refers to no other', () => {
    const svg = aHorizon({ ...land, idPrefix: 'x-' });
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    const references = [...svg.matchAll(/(?:href="|url\()#([^")]+)/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id?.startsWith('x-'))).toBe(true);
    expect(ids).toEqual(expect.arrayContaining(references));
  });

  it('has nothing a strict policy forbids', () => {
    const svg = aHorizon(land);
    expect(svg).not.toMatch(/<(style|text|script|image)|class=|style=|NaN|undefined/);
    expect(svg).toBe(aHorizon(land));
  });
});

it('names the same parts by day and night', () => {
  expect(Object.keys(horizonColours.dark)).toEqual(Object.keys(horizonColours.light));
});
