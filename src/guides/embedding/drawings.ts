/** What a drawing is made of, on a sheet of 320 × 180: left, top, width, height. */
type Box = readonly [number, number, number, number];

interface Drawing {
  /** Outlines: windows, sheets, panels. */
  readonly frames: readonly Box[];
  /** Bands and buttons. */
  readonly soft: readonly Box[];
  /** Lines of text: left, top, length. */
  readonly lines: readonly (readonly [number, number, number])[];
  /** Where the snippet goes, with the sign for code in it. */
  readonly place: Box;
  readonly arrow?: string;
}

const PAGE: Box = [4, 4, 312, 172];

/** Our own drawings of where a snippet goes: the kind of place, not the looks of any product. */
export const DRAWINGS = {
  /** Blocks one under the other in an article; one of them holds code. */
  blocks: {
    frames: [PAGE, [60, 16, 200, 148]],
    soft: [[72, 26, 120, 14]],
    lines: [
      [72, 52, 176],
      [72, 62, 160],
      [72, 136, 176],
      [72, 146, 140],
    ],
    place: [72, 76, 176, 48],
  },
  /** A page with a panel of settings at its side. */
  panel: {
    frames: [PAGE, [212, 4, 104, 172]],
    soft: [
      [16, 16, 184, 24],
      [224, 16, 60, 12],
      [224, 132, 48, 16],
    ],
    lines: [
      [16, 132, 184],
      [16, 142, 150],
      [224, 40, 80],
    ],
    place: [16, 52, 184, 66],
    arrow: 'M222 84H206M211 79l-5 5 5 5',
  },
  /** Parts to take from a tray and put on a page. */
  tray: {
    frames: [PAGE, [4, 4, 84, 172]],
    soft: [
      [16, 20, 26, 26],
      [50, 20, 26, 26],
      [16, 54, 26, 26],
      [16, 88, 26, 26],
      [50, 88, 26, 26],
      [104, 16, 200, 20],
    ],
    lines: [
      [104, 136, 200],
      [104, 146, 160],
    ],
    place: [104, 50, 200, 70],
    arrow: 'M50 67h48M93 62l5 5-5 5',
  },
  /** A site with a column of blocks. */
  column: {
    frames: [PAGE, [216, 44, 88, 40]],
    soft: [[4, 4, 312, 28]],
    lines: [
      [16, 52, 150],
      [16, 64, 184],
      [16, 74, 170],
      [16, 98, 140],
      [16, 110, 184],
      [16, 120, 160],
      [226, 58, 68],
      [226, 68, 50],
    ],
    place: [216, 96, 88, 68],
  },
  /** One sheet that takes in another. */
  include: {
    frames: [
      [4, 16, 120, 148],
      [176, 4, 140, 172],
    ],
    soft: [[176, 4, 140, 24]],
    lines: [
      [16, 36, 92],
      [16, 48, 80],
      [16, 60, 92],
      [16, 72, 60],
      [188, 44, 116],
      [188, 54, 90],
      [188, 138, 116],
      [188, 148, 100],
    ],
    place: [188, 68, 116, 56],
    arrow: 'M124 96h58M177 91l5 5-5 5',
  },
} as const satisfies Record<string, Drawing>;

export function drawingOf(name: keyof typeof DRAWINGS): Drawing {
  return DRAWINGS[name];
}
