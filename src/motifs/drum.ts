import { type DrumRequest, type DrumBand, drawBand } from './drum-bands.ts';
import { type DrumLayers, emptyLayers, printLayers } from './drum-layers.ts';
import { chevrons, star } from './drum-star.ts';
import type { Detail } from './frames.ts';
import { pick } from './random.ts';
import { lineRing } from './ring.ts';
import { tenth } from './svg-number.ts';

// prettier-ignore
const LARGE_FACE: readonly DrumBand[] = [
  'ring', 'line', 'comb', 'saw', 'line', 'bird', 'line', 'comb', 'ring', 'dots', 'solid',
];

const BAND_ORDER: Record<Detail, readonly DrumBand[]> = {
  3: LARGE_FACE,
  2: ['comb', 'ring', 'line', 'solid', 'dots'],
  1: ['ring', 'solid', 'dots'],
};

const MOST_BANDS: Record<Detail, number> = { 3: 13, 2: 6, 1: 5 };

/** The face of a Đông Sơn drum round the point 0,0: plate, rim, bands towards the middle, star. */
export function drum(request: DrumRequest): string {
  const { radius, detail, colours, random } = request;
  // Never five rays: that star belongs to the flag.
  const rays = pick(random, [10, 12, 14, 16]);
  const unit = radius / 100;
  const layers = emptyLayers();
  layers.thread += lineRing(99 * unit, 1.6 * unit);
  const edge = drawBands(request, layers);

  const outer = Math.min(edge - 3.2, detail > 1 ? 40 : 38) * unit;
  layers.thread += lineRing(edge * unit, 0.8 * unit);
  if (detail > 1) layers.middle += chevrons(rays, outer, 0.9 * unit);
  const plate = `<circle r="${tenth(radius)}" fill="${colours.raised}"/>`;
  return plate + printLayers(layers, colours) + star(rays, outer, colours.star);
}

/** Draws bands from the rim inward and returns where the last one ends, in hundredths of the radius. */
function drawBands(request: DrumRequest, layers: DrumLayers): number {
  const { radius, detail, random } = request;
  const order = BAND_ORDER[detail];
  const start = Math.floor(random() * order.length);
  const innermost = detail > 1 ? 31 : 45;
  const pen = {
    ...request,
    layers,
    unit: radius / 100,
    // On a large face the same bands would look coarse.
    fineness: detail === 3 && radius > 230 ? 0.76 : 1,
  };
  let edge = 96;
  for (let drawn = 0; edge > innermost && drawn < MOST_BANDS[detail]; drawn++) {
    const band = order[(drawn + start) % order.length];
    if (band !== undefined) edge = drawBand(band, pen, edge);
  }
  return edge;
}
