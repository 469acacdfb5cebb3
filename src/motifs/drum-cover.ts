import type { Canvas } from './canvas.ts';
import { drum } from './drum.ts';
import { pick } from './random.ts';
import { lineRing } from './ring.ts';
import { tenth } from './svg-number.ts';

type Centres = readonly [Point, ...Point[]];
type Point = readonly [x: number, y: number];

// Where the centre stands, in parts of the frame: mostly near an edge, so that the face is cut.
const CENTRES: Centres = [
  [0.76, 1],
  [0.78, 0.52],
  [0.24, 1.02],
  [0.5, 1.1],
  [0.97, 0.04],
  [0.22, 0.5],
];

const WIDE_CENTRES: Centres = [
  [0.72, 1.02],
  [0.8, 0.5],
  [0.27, 1.02],
  [0.5, 1.16],
  [0.84, 0.06],
  [0.2, 0.5],
];

/** Trống: a drum face, larger than the frame, with echoes round it. */
export function drumCover(canvas: Canvas): string {
  const { width, height, detail, random, colours } = canvas;
  const wide = width / height > 2.2;
  const centre = pick(random, wide ? WIDE_CENTRES : CENTRES);
  const part = (wide ? 0.86 : 0.66) + random() * 0.26;
  const radius = Math.min(width, height) * part * (detail === 1 ? 1.05 : 1);
  const [x, y] = detail === 1 ? thumbCentre(canvas) : [width * centre[0], height * centre[1]];
  const echoes = `<g stroke="${colours.body}">${echoRings(canvas, radius)}</g>`;
  const face = drum({ ...canvas, radius });
  return `<g fill="none" transform="translate(${tenth(x)} ${tenth(y)})">${echoes}${face}</g>`;
}

function thumbCentre({ width, height, random }: Canvas): Point {
  return [width * (0.5 + (random() - 0.5) * 0.9), height * (0.55 + random() * 0.5)];
}

function echoRings({ detail }: Canvas, radius: number): string {
  const count = detail === 1 ? 2 : 4;
  const rings = Array.from({ length: count }, (_, index) => {
    const step = index + 1;
    return lineRing(radius * (1 + 0.11 * step + 0.012 * step * step), detail === 3 ? 1.4 : 1);
  });
  return rings.join('');
}
