import { describe, expect, it } from 'vitest';
import { DYES, palette } from './dyes.ts';
import { contrast } from './oklch.ts';
import { COLOURS, type ColourToken, DYE_COLOURS, FOOTER, ON_COVER, THEMES } from './tokens.ts';

// Contrast with paper as the design states it, light and dark; – where it states none.
const ON_PAPER: [ColourToken, number | undefined, number | undefined][] = [
  ['line', 1.3, 1.5],
  ['edge', 4.1, 4.7],
  ['field', 13.6, 4.7],
  ['ink', 15.2, 15.3],
  ['soft', 7.8, 9.6],
  ['link', 8.4, 9.9],
  ['deep', 13.6, undefined],
  ['gold', undefined, 10.8],
  ['focus', 8.4, 10.8],
];

const DYE_TEXT_ON_PAPER = {
  cham: [8.4, 9.9],
  nghe: [7.8, 11.2],
  kien: [8.5, 9.4],
  la: [7.8, 10.2],
  nuoc: [7.9, 10.1],
  nua: [8.9, 9.9],
} as const;

const GROUNDS = ['paper', 'sunk', 'raise'] as const;

describe('colours of the page', () => {
  it.each(ON_PAPER)('%s has the stated contrast with paper', (token, light, dark) => {
    const { paper } = COLOURS;
    const { light: day, dark: night } = COLOURS[token];
    if (light !== undefined) expect(contrast(day, paper.light)).toBeCloseTo(light, 1);
    if (dark !== undefined) expect(contrast(night, paper.dark)).toBeCloseTo(dark, 1);
  });

  it.each(THEMES)('reads body text and sees controls on every %s ground', (theme) => {
    const tints = DYES.map((dye) => DYE_COLOURS[dye].tint[theme]);
    for (const ground of [...GROUNDS.map((name) => COLOURS[name][theme]), ...tints]) {
      expect(contrast(COLOURS.ink[theme], ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(COLOURS.soft[theme], ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(COLOURS.edge[theme], ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it('reads white on buttons, ink on gold and ink on found words', () => {
    expect(contrast('#ffffff', COLOURS.deep.light)).toBeCloseTo(14.1, 1);
    expect(contrast('#ffffff', COLOURS.deep.dark)).toBeCloseTo(13.7, 1);
    expect(contrast(COLOURS.ink.light, COLOURS.gold.light)).toBeCloseTo(9.2, 1);
    expect(contrast(COLOURS.ink.light, COLOURS.mark.light)).toBeCloseTo(12.6, 1);
    expect(contrast(COLOURS.ink.dark, COLOURS.mark.dark)).toBeCloseTo(7.1, 1);
  });

  it('reads links and words on the footer', () => {
    expect(contrast(FOOTER.link, FOOTER.ground)).toBeCloseTo(12.7, 1);
    expect(contrast(FOOTER.text, FOOTER.ground)).toBeCloseTo(9.7, 1);
  });
});

describe.each(DYES)('dye %s', (dye) => {
  const { text, tint, cover } = DYE_COLOURS[dye];

  it('has the stated contrast with paper', () => {
    const [light, dark] = DYE_TEXT_ON_PAPER[dye];
    expect(contrast(text.light, COLOURS.paper.light)).toBeCloseTo(light, 1);
    expect(contrast(text.dark, COLOURS.paper.dark)).toBeCloseTo(dark, 1);
  });

  it.each(THEMES)('reads on its own %s tint', (theme) => {
    expect(contrast(text[theme], tint[theme])).toBeGreaterThanOrEqual(7);
  });

  it('carries white, soft and gold words on its cover', () => {
    expect(contrast(ON_COVER.text, cover)).toBeGreaterThanOrEqual(13.35);
    expect(contrast(ON_COVER.soft, cover)).toBeGreaterThanOrEqual(9.3);
    expect(contrast(ON_COVER.gold, cover)).toBeGreaterThanOrEqual(7.85);
  });

  it('has the same cover as its motifs', () => {
    expect(palette(dye, 'det').ground).toBe(cover);
  });
});
