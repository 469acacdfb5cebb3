import { LONG_LEAF, riceEar } from '../rice-panicle.ts';
import { tenth } from '../svg-number.ts';
import { HEIGHT, type Scene, WIDTH } from './scene.ts';

// x in parts of the width, scale, tilt in degrees.
const EARS = [
  [0.7, 0.62, -4],
  [0.735, 0.8, 3],
  [0.775, 0.66, -3],
  [0.8, 0.9, 2],
  [0.84, 0.7, 5],
  [0.875, 0.82, -2],
  [0.03, 0.62, 2],
  [0.065, 0.5, -4],
  [0, 0.8, 0],
] as const;

/** Ripe rice in both lower corners, near enough to touch. */
export function foregroundRice({ colours, idPrefix }: Scene): string {
  const leaf = `<path d="${LONG_LEAF}" fill="${colours.leaf}"/>`;
  const ear = riceEar(colours.leaf, colours.grain);
  const uses = EARS.map(([x, scale, tilt]) => {
    const place = `translate(${tenth(WIDTH * x)} ${tenth(HEIGHT + 14)})rotate(${tilt})scale(${tenth(scale)})`;
    return `<use href="#${idPrefix}r" transform="${place}"/>`;
  });
  return `<defs><g id="${idPrefix}r" fill="none">${leaf}${ear}</g></defs>${uses.join('')}`;
}
