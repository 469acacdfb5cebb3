import type { Detail } from './frames.ts';
import type { DrumColours, DrumLayers } from './drum-layers.ts';
import { pick, type Random } from './random.ts';
import { combRing, dotRing, lineRing } from './ring.ts';
import { packed, tenth, whole } from './svg-number.ts';

export type DrumBand = 'ring' | 'comb' | 'dots' | 'solid' | 'line' | 'saw' | 'bird';

export interface DrumRequest {
  readonly radius: number;
  readonly detail: Detail;
  readonly colours: DrumColours;
  readonly random: Random;
  readonly idPrefix: string;
}

interface Pen extends DrumRequest {
  readonly layers: DrumLayers;
  /** One hundredth of the radius. */
  readonly unit: number;
  readonly fineness: number;
}

/** Draws a band just inside `edge` and returns the edge for the next one; all in hundredths. */
export function drawBand(band: DrumBand, pen: Pen, edge: number): number {
  return BANDS[band](pen, edge);
}

// Ours, after the flying birds of the drums.
const BIRD =
  'M17-3L8-5Q6-8 1-9.4L5-3.6 2-2.6-6-9.6-4-1.8-18-4.4-16-1.4-18 1.2-5 1.8-8 8.8 2.6 2.2Q6 1.4 8.8-2.4Z';

const BANDS: Record<DrumBand, (pen: Pen, edge: number) => number> = {
  ring: drawRinglets,
  comb: drawComb,
  dots: drawDots,
  solid: drawSolid,
  line: drawLine,
  saw: drawSaw,
  bird: drawBirds,
};

function drawRinglets({ layers, unit, detail, fineness }: Pen, edge: number): number {
  const width = detail === 3 ? 5.8 * fineness : 9.5;
  const count = Math.round((2 * Math.PI * (edge - width / 2)) / (width * 1.14));
  const radius = (edge - width / 2) * unit;
  layers.ringlets += dotRing(radius, width * unit, count);
  layers.ringletHoles += dotRing(radius, width * 0.64 * unit, count);
  layers.dots += dotRing(radius, width * 0.26 * unit, count);
  return edge - width - 1.5;
}

function drawComb({ layers, unit, detail, fineness }: Pen, edge: number): number {
  const width = detail === 3 ? 3.6 * fineness : 6;
  const teeth = Math.round(edge * (detail === 3 ? 2 / fineness : 1.4));
  layers.soft += combRing((edge - width / 2) * unit, width * unit, teeth);
  return edge - width - 1.5;
}

function drawDots({ layers, unit, detail, fineness }: Pen, edge: number): number {
  const width = detail === 3 ? 2.6 * fineness : 3.4;
  const count = Math.round((2 * Math.PI * (edge - width / 2)) / (width * 1.7));
  layers.dots += dotRing((edge - width / 2) * unit, width * unit, count);
  return edge - width - 1.7;
}

function drawSolid({ layers, unit, fineness, random }: Pen, edge: number): number {
  const width = (4 + random() * 4) * fineness;
  layers.body += lineRing((edge - width / 2) * unit, width * unit);
  layers.soft += lineRing(edge * unit, 0.6 * unit) + lineRing((edge - width) * unit, 0.6 * unit);
  return edge - width - 1.8;
}

function drawLine({ layers, unit, random }: Pen, edge: number): number {
  layers.middle += lineRing((edge - 0.4) * unit, 0.7 * unit);
  return edge - (2.2 + random() * 1.6);
}

/** A zigzag; left out near the star, where its teeth would crowd. */
function drawSaw({ layers, unit, fineness, radius }: Pen, edge: number): number {
  if (edge <= 48) return edge;
  const depth = 4 * fineness;
  const teeth = radius > 200 ? 38 : 32;
  const points = Array.from({ length: teeth * 2 }, (_, index) => {
    const angle = (index / teeth) * Math.PI;
    const distance = (index % 2 ? edge - depth : edge) * unit;
    return `${whole(Math.cos(angle) * distance)} ${whole(Math.sin(angle) * distance)}`;
  });
  const [first, ...rest] = points;
  layers.middle += `<path stroke-width="${tenth(0.8 * unit)}" d="${packed(`M${first}L${rest.join(' ')}`)}Z"/>`;
  return edge - depth - 1.8;
}

/** Birds flying round the star; left out near it, like the saw. */
function drawBirds({ layers, unit, fineness, random, idPrefix }: Pen, edge: number): number {
  if (edge <= 52) return edge;
  const height = 14 * fineness;
  const count = pick(random, fineness < 1 ? [10, 12, 14] : [8, 9, 10]);
  const place = `translate(0 ${tenth(-(edge - height / 2) * unit)})scale(${tenth((height / 20) * unit)})`;
  let birds = `<path id="${idPrefix}L" transform="${place}" d="${BIRD}"/>`;
  for (let index = 1; index < count; index++) {
    birds += `<use href="#${idPrefix}L" transform="rotate(${whole((index * 360) / count)})"/>`;
  }
  // A face has one band of birds: a second would repeat the id.
  layers.birds = birds;
  return edge - height - 1.4;
}
