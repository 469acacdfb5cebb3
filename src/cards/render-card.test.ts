import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { motif } from '../motifs/motif.ts';
import { renderCard } from './render-card.ts';
import type { ShareCard } from './share-card.ts';

type Rgb = readonly [red: number, green: number, blue: number];

const GOLD: Rgb = [0xeb, 0xc1, 0x60];
const WHITE: Rgb = [0xff, 0xff, 0xff];
const GROUND: Rgb = [0x14, 0x29, 0x59];
const CARD: ShareCard = {
  title: 'Ẫ Ế Ộ Ữ ẵ ậ ễ ộ ữ ỹ',
  label: 'Chính trị – An ninh',
  portalName: 'Chuyên mục ASEAN tỉnh An Giang',
  motif: motif({ key: 'the', family: 'det', dye: 'cham', frame: 'og', idPrefix: 'm' }),
  dye: 'cham',
};

describe('renderCard', () => {
  let png: Buffer;
  let pixels: Buffer;
  beforeAll(async () => {
    png = await renderCard(CARD);
    pixels = await sharp(png).removeAlpha().raw().toBuffer();
  });

  function share(colour: Rgb, box: { x: number; y: number; width: number; height: number }) {
    let found = 0;
    for (let y = box.y; y < box.y + box.height; y++) {
      for (let x = box.x; x < box.x + box.width; x++) {
        const at = (y * 1200 + x) * 3;
        if (colour.every((value, index) => Math.abs(value - (pixels[at + index] ?? 0)) < 12))
          found++;
      }
    }
    return found / (box.width * box.height);
  }

  it('is a PNG of 1200 × 630 that social networks take', async () => {
    const { format, width, height } = await sharp(png).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(png.length).toBeLessThan(300_000);
  });

  it('gives the same bytes for the same card', async () => {
    expect((await renderCard(CARD)).equals(png)).toBe(true);
  });

  it('shows the label in gold and the title in white', () => {
    expect(share(GOLD, { x: 72, y: 76, width: 250, height: 46 })).toBeGreaterThan(0.05);
    expect(share(WHITE, { x: 72, y: 140, width: 500, height: 70 })).toBeGreaterThan(0.05);
    expect(share(WHITE, { x: 156, y: 520, width: 380, height: 50 })).toBeGreaterThan(0.05);
  });

  it('clears the margin for the words and shows the motif at the right', () => {
    expect(share(GROUND, { x: 0, y: 0, width: 70, height: 630 })).toBe(1);
    expect(share(GROUND, { x: 1000, y: 0, width: 200, height: 630 })).toBeLessThan(0.7);
  });
});
