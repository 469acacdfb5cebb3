import type { Dye } from '../motifs/dyes.ts';

interface WeaveTile {
  readonly width: number;
  /** On a height of 8; holes by the even-odd rule. */
  readonly path: string;
}

/** The plain weave of general pages; also what is printed, as browsers print no backgrounds. */
export const DIAMOND: WeaveTile = {
  width: 24,
  path: 'M6 0l4 4-4 4-4-4zM17 2h2v4h-2zM13 3h2v2h-2zM21 3h2v2h-2z',
};

const PILLAR_WEAVES: Partial<Record<Dye, WeaveTile>> = {
  cham: {
    width: 12,
    path: 'M6 .6a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8zm0 1.3a2.1 2.1 0 1 0 0 4.2 2.1 2.1 0 0 0 0-4.2zM6 3.1a.9.9 0 1 1 0 1.8.9.9 0 0 1 0-1.8zM11.3 0h1.4v8h-1.4zM-.7 0H.7v8H-.7z',
  },
  nghe: { width: 16, path: 'M1 7C1 3 3 1 7 1 7 5 5 7 1 7zM9 7c0-4 2-6 6-6 0 4-2 6-6 6z' },
  kien: {
    width: 16,
    path: 'M8 0l1.3 2.7L12 4 9.3 5.3 8 8 6.7 5.3 4 4l2.7-1.3zM0 2.8L1.2 4 0 5.2zM16 2.8L14.8 4 16 5.2z',
  },
  la: { width: 16, path: 'M0 6l8-6 8 6v2L8 2 0 8zM7 5.5h2v2H7z' },
};

/** The weave that tells a pillar by shape, as the selvedge of its pages does. */
export function weaveOf(dye: Dye): WeaveTile {
  return PILLAR_WEAVES[dye] ?? DIAMOND;
}
