import type { Family } from './family.ts';
import { oklch } from './oklch.ts';

/** Chàm, nghệ, cánh kiến, lá mạ, nước, mặc nưa: indigo, turmeric, lac, rice leaf, water, ebony. */
export const DYES = ['cham', 'nghe', 'kien', 'la', 'nuoc', 'nua'] as const;
export type Dye = (typeof DYES)[number];

/** The colours of one drawing, by the part they play. */
export interface Palette {
  readonly ground: string;
  readonly raised: string;
  readonly body: string;
  readonly middle: string;
  readonly soft: string;
  readonly pale: string;
  readonly thread: string;
  readonly star: string;
}

export const GOLD = oklch(0.83, 0.125, 86);
export const IVORY = oklch(0.93, 0.035, 90);

// Lightness is the same for every dye, so contrast holds whatever the hue. Turmeric and water turn
// towards red and blue in the dark, as the dyes do.
const HUES: Record<Dye, { hue: number; chroma: number; darkHue: number }> = {
  cham: { hue: 264, chroma: 0.095, darkHue: 264 },
  nghe: { hue: 78, chroma: 0.085, darkHue: 60 },
  kien: { hue: 14, chroma: 0.115, darkHue: 14 },
  la: { hue: 158, chroma: 0.075, darkHue: 158 },
  nuoc: { hue: 214, chroma: 0.07, darkHue: 218 },
  nua: { hue: 262, chroma: 0.018, darkHue: 262 },
};

const INK_PALETTE: Palette = {
  ground: '#fff',
  raised: '#fff',
  body: '#ccc',
  middle: '#777',
  soft: '#444',
  pale: '#222',
  thread: '#111',
  star: '#111',
};

export function palette(dye: Dye, family: Family): Palette {
  const { hue, chroma, darkHue } = HUES[dye];
  return {
    ground: oklch(0.295, chroma * 0.95, darkHue),
    raised: oklch(0.355, chroma * 1.05, darkHue),
    body: oklch(0.46, chroma * 1.15, (hue + darkHue) / 2),
    middle: oklch(0.62, chroma * 1.1, hue),
    soft: oklch(0.8, chroma * 0.85, hue),
    pale: oklch(0.94, chroma * 0.28, hue),
    ...threads(dye, family),
  };
}

/** Greys on white, for paper. */
export function inkPalette(): Palette {
  return INK_PALETTE;
}

// A gold star never stands on red, and neither do the gold rings around it.
function threads(dye: Dye, family: Family): Pick<Palette, 'thread' | 'star'> {
  if (dye !== 'kien') return { thread: GOLD, star: GOLD };
  const ringed = family === 'trong' || family === 'song';
  return { thread: ringed ? IVORY : GOLD, star: IVORY };
}
