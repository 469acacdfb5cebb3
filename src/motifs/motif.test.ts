import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DYES } from './dyes.ts';
import { FAMILIES } from './family.ts';
import { type Frame, FRAMES } from './frames.ts';
import { motif, type MotifRequest } from './motif.ts';

// The digest of one motif in every frame, as first published.
const PROMISED = {
  trong: 'a14f81b8594c14f4',
  det: 'baf202b15323bd84',
  lua: '3d8dd69c9d58464b',
  song: '11ccd2a39fa71ed1',
  bien: '2ce488df15e3ca8e',
  ruong: '05cd2541371e662e',
};

// Object.keys is typed string[]; the table has exactly these keys.
const FRAME_NAMES = Object.keys(FRAMES) as Frame[];
const KEYS = Array.from({ length: 400 }, (_, index) => `muc-so-${index}`);

function aMotif(given: Partial<MotifRequest> = {}): string {
  return motif({ key: 'k', family: 'trong', dye: 'cham', frame: 'cover', idPrefix: 'm', ...given });
}

function idsOf(svg: string): string[] {
  return [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');
}

function referencesOf(svg: string): string[] {
  return [...svg.matchAll(/(?:href="|url\()#([^")]+)/g)].map((match) => match[1] ?? '');
}

describe.each(FAMILIES)('motif of family %s', (family) => {
  it.each(FRAME_NAMES)('takes at most 4,096 bytes in frame %s', (frame) => {
    for (const [index, key] of KEYS.entries()) {
      const dye = DYES[index % DYES.length] ?? 'cham';
      // Eight letters are the longest prefix the budget holds for.
      const svg = aMotif({ key, family, dye, frame, idPrefix: 'm2345678' });
      expect(Buffer.byteLength(svg), key).toBeLessThanOrEqual(4096);
    }
  });

  it('is the same for the same request and another for another key', () => {
    expect(aMotif({ family })).toBe(aMotif({ family }));
    expect(aMotif({ family, key: 'other' })).not.toBe(aMotif({ family }));
  });

  it('shares no id with another drawing, and refers only to its own', () => {
    for (const frame of FRAME_NAMES) {
      const [one, other] = ['a-', 'b-'].map((idPrefix) => aMotif({ family, frame, idPrefix }));
      const ids = [...idsOf(one ?? ''), ...idsOf(other ?? '')];
      expect(new Set(ids).size).toBe(ids.length);
      for (const reference of referencesOf(one ?? ''))
        expect(idsOf(one ?? '')).toContain(reference);
    }
  });

  it('has nothing a strict policy forbids, and is silent to screen readers', () => {
    for (const frame of FRAME_NAMES) {
      const svg = aMotif({ family, frame });
      expect(svg).not.toMatch(/<(style|text|script|image|foreignObject)|class=|style=| on\w+=/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(svg).toMatch(/^<svg [^>]*aria-hidden="true"/);
    }
  });

  it('keeps its picture: the order of the random numbers is a promise', () => {
    const svgs = FRAME_NAMES.map((frame) => aMotif({ key: 'an-giang', family, frame }));
    const digest = createHash('sha256').update(svgs.join('\n')).digest('hex').slice(0, 16);
    expect(digest).toBe(PROMISED[family]);
  });
});

it('prints in greys when asked for ink', () => {
  const colours = aMotif({ ink: true }).match(/#[0-9a-f]{3,6}\b/g) ?? [];
  expect(colours.every((colour) => /^#(.)\1\1$/.test(colour))).toBe(true);
});
