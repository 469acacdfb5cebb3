import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { DYES } from './dyes.ts';
import { FAMILIES } from './family.ts';
import { motif } from './motif.ts';

// Each family in frame cover, rasterised to 16 × 9 greys from 0 (black) to f (white). A renderer
// that loses dashes, patterns, clips or uses gives other greys.
const PICTURES = {
  trong:
    '5545455665333333 5545454566423333 4554554556523333 6468645556533333 458d954456533333 ' +
    '5468645556533333 4554554566523333 4545455566423333 5545455665333333',
  det:
    '8888888888888888 6666666666666666 5555555555555555 7777777777777777 7777777777777777 ' +
    '5555555555555555 6666666666666666 7777777777777777 6767667677676676',
  lua:
    '2222222222222222 2222234432222222 2222355564454542 22324545667a8684 7557786565679655 ' +
    '6787889984554543 4565556665345544 4544445444445545 4444444444344444',
  song:
    '3333333333333333 3333333335664333 3333333367677333 3333333576767533 4444444466765444 ' +
    '4444456445554444 4447544445554444 4456544444554444 4443344444444444',
  bien:
    '3333333333333333 3333555333333333 3336777633333333 3346676753333333 4435786643444433 ' +
    '4445555455444444 4444555444465444 4444454444576444 4444454444444444',
  ruong:
    '3345323333333333 2477533333333333 2577633333333333 2366433233333333 3234454432333333 ' +
    '2345555545544454 3775555668755544 4568888854455654 4334665455555577',
};

async function rasterised(family: (typeof FAMILIES)[number]): Promise<number[]> {
  const dye = DYES[FAMILIES.indexOf(family)] ?? 'cham';
  const svg = motif({ key: 'an-giang', family, dye, frame: 'cover', idPrefix: 'm' });
  // At full size first: asked for a small picture, sharp would draw the vectors small.
  const full = await sharp(Buffer.from(svg)).png().toBuffer();
  const small = sharp(full).resize(16, 9).greyscale();
  return [...(await small.raw().toBuffer())].map((grey) => grey / 17);
}

describe('rasterised motifs', () => {
  it.each(FAMILIES)('%s looks as it did', async (family) => {
    const greys = await rasterised(family);
    const stored = [...PICTURES[family].replaceAll(' ', '')].map((digit) => parseInt(digit, 16));
    expect(stored).toHaveLength(greys.length);
    const differences = greys.map((grey, index) => Math.abs(grey - (stored[index] ?? 0)));
    expect(Math.max(...differences)).toBeLessThan(1);
  });
});
