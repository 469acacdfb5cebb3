import { pick, type Random } from './random.ts';

/** What one cell of the cloth shows: 0 ground, 1 middle colour, 2 thread, 3 soft colour. */
export type Stitch = 0 | 1 | 2 | 3;

export interface WeaveTile {
  readonly width: number;
  readonly height: number;
  /** Rows from the top, each from the left. */
  readonly rows: readonly (readonly Stitch[])[];
}

type Size = readonly [width: number, height: number];

interface Design {
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** The colour at each distance from the middle. */
  readonly rings: readonly Stitch[];
  readonly peg: number;
  readonly corner: number;
  readonly step: 1 | 2;
}

const MAIN_SIZES: readonly [Size, ...Size[]] = [
  [24, 15],
  [20, 19],
  [16, 23],
  [20, 17],
  [16, 21],
];

export function mainTile(random: Random): WeaveTile {
  return weaveTile(random, pick(random, MAIN_SIZES));
}

export function sideTile(random: Random): WeaveTile {
  const width = pick(random, [8, 10, 12]);
  return weaveTile(random, [width, pick(random, [7, 9])]);
}

/**
 * A diamond of concentric steps. Only one quarter is designed and it is reflected on both axes,
 * never rotated, so that no whirling cross can arise.
 */
function weaveTile(random: Random, [width, height]: Size): WeaveTile {
  const design = newDesign(random, width / 2, (height - 1) / 2);
  const dye = deepened(design);
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) =>
      dye(stitchAt(design, Math.abs(column - design.halfWidth), Math.abs(row - design.halfHeight))),
    ),
  );
  return { width, height, rows };
}

function newDesign(random: Random, halfWidth: number, halfHeight: number): Design {
  const rings = newRings(random, halfWidth + halfHeight + 2);
  return {
    halfWidth,
    halfHeight,
    rings,
    peg: 3 + Math.floor(random() * Math.max(2, halfHeight - 2)),
    corner: 2 + Math.floor(random() * 3),
    step: random() < 0.35 ? 2 : 1,
  };
}

function newRings(random: Random, count: number): Stitch[] {
  const rings: Stitch[] = [];
  let colour: Stitch = 0;
  for (let distance = 0; distance < count; distance++) {
    if (random() < 0.62) colour = random() < 0.48 ? 0 : threadColour(random);
    rings.push(colour);
  }
  rings[0] = 2;
  rings[1] = random() < 0.5 ? 0 : 2;
  return rings;
}

function threadColour(random: Random): Stitch {
  const drawn = random() ** 1.5 * 3;
  return drawn < 1 ? 1 : drawn < 2 ? 2 : 3;
}

/** The stitch so many cells across and down from the middle. */
function stitchAt(design: Design, across: number, down: number): Stitch {
  const { halfWidth, halfHeight, rings, peg, corner, step } = design;
  const distance = (Math.floor(across / step) + Math.floor(down / step)) * step;
  const fromCorner = halfWidth - across + halfHeight - down;
  let stitch = rings[distance] ?? 0;
  if (fromCorner <= corner) stitch = fromCorner === 0 ? 2 : fromCorner % 2 ? 0 : 3;
  const pegged = distance === peg && (across + down) % 2 === 0;
  return pegged && stitch === 0 ? 3 : stitch;
}

/** Keeps the cloth deep: colours are exchanged where gold is too much or ground too little. */
function deepened(design: Design): (stitch: Stitch) => Stitch {
  const counts = stitchCounts(design);
  const all = (design.halfHeight + 1) * (design.halfWidth + 1);
  const dyes: [Stitch, Stitch, Stitch, Stitch] = [0, 1, 2, 3];
  if (counts[2] / all > 0.28) [dyes[1], dyes[2]] = [2, 1];
  const commoner = counts[1] > counts[3] ? 1 : 3;
  if (counts[0] / all < 0.42 && counts[commoner] > counts[0]) {
    [dyes[0], dyes[commoner]] = [dyes[commoner], dyes[0]];
  }
  return (stitch) => dyes[stitch];
}

function stitchCounts(design: Design): [number, number, number, number] {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (let down = 0; down <= design.halfHeight; down++) {
    for (let across = 0; across <= design.halfWidth; across++) {
      counts[stitchAt(design, across, down)]++;
    }
  }
  return counts;
}
