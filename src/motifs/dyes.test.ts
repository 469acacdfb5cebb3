import { describe, expect, it } from 'vitest';
import { DYES, GOLD, inkPalette, IVORY, palette } from './dyes.ts';
import { FAMILIES } from './family.ts';

// Ground, raised, body, middle, soft, pale as the design states them.
const STATED = {
  cham: ['#142959', '#20386f', '#385595', '#6685c5', '#a3bef3', '#e2ebfe'],
  nghe: ['#482000', '#5c2e00', '#7b4c06', '#a57f40', '#d8b989', '#f4eada'],
  kien: ['#56071b', '#6d1528', '#933041', '#c6636f', '#f6a4ab', '#ffe3e5'],
  la: ['#00371e', '#07482b', '#256645', '#599573', '#9ccbae', '#e0f0e6'],
  nuoc: ['#003442', '#004455', '#046375', '#4992a2', '#91c8d5', '#ddeff3'],
  nua: ['#282d35', '#363c46', '#525864', '#808692', '#b8bec8', '#e9ebef'],
} as const;

describe('palette', () => {
  it.each(DYES)('mixes the stated colours of %s', (dye) => {
    const { ground, raised, body, middle, soft, pale } = palette(dye, 'lua');
    expect([ground, raised, body, middle, soft, pale]).toEqual(STATED[dye]);
  });

  it('spins gold and ivory', () => {
    expect([GOLD, IVORY]).toEqual(['#ebc160', '#f1e7ce']);
  });

  it.each(FAMILIES)('never puts a gold star on red in %s', (family) => {
    expect(palette('kien', family).star).toBe(IVORY);
  });

  it('rings a red drum and a red river in ivory, and everything else in gold', () => {
    const ivory = FAMILIES.filter((family) => palette('kien', family).thread === IVORY);
    expect(ivory).toEqual(['trong', 'song']);
  });

  it('prints in greys', () => {
    for (const colour of Object.values(inkPalette())) expect(colour).toMatch(/^#(.)\1\1$/);
  });
});
