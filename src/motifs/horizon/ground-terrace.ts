import { tenth, whole } from '../svg-number.ts';
import type { HorizonPart } from './horizon-colours.ts';
import { HEIGHT, SKYLINE, type Scene, WIDTH } from './scene.ts';

const DEPTH = HEIGHT - SKYLINE;

// From the farthest strip to the nearest: some green, some under water, one ripe.
// prettier-ignore
const STRIPS: readonly HorizonPart[] = [
  'f1', 'f2', 'water', 'f3', 'f2', 'grain', 'f1', 'water', 'f3',
];

/** Terraced fields in wavy strips. */
export function terraceGround({ colours }: Scene): string {
  // Each strip reaches out of the frame, so that of its outline only the rim is seen.
  const strips = STRIPS.map(
    (part, index) => `<path d="${stripRim(index)}h9V${HEIGHT + 9}H-9Z" fill="${colours[part]}"/>`,
  );
  return `<g stroke="${colours.furrow}" stroke-width="2">${strips.join('')}</g>`;
}

function stripRim(index: number): string {
  const near = (index / STRIPS.length) ** 1.25;
  const swing = DEPTH * (0.05 + 0.1 * near);
  const span = WIDTH / 4;
  const waves = [0, 1, 2, 3].map((wave) => {
    // Each strip is shifted by a third of a wave, so that no two run side by side.
    const way = (wave + index * 0.37) % 2 < 1 ? 1 : -1;
    const rise = (part: number) => tenth(swing * part * way);
    return `c${whole(span * 0.3)} ${rise(-1)} ${whole(span * 0.7)} ${rise(-0.6)} ${whole(span)} ${rise(0.12)}`;
  });
  return `M-9 ${tenth(SKYLINE + 4 + DEPTH * near)}h9${waves.join('')}`;
}
