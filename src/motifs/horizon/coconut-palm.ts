import type { Palm } from './palm.ts';
import { HEIGHT } from './scene.ts';

/** Dừa: a leaning trunk and eight drooping fronds. */
export const COCONUT_PALM: Palm = {
  leafPath:
    'M0 0C10-30 44-40 78-4C66-10 60-10 56-6C52-14 46-14 42-8C38-16 32-16 28-9C22-14 12-10 0 0Z',
  trunk: '<path d="M-5 0C10-70 6-130-18-184L-11-187C14-132 18-70 8 0Z"/>',
  crown: '-15-186',
  leaves: [
    [-8, 1, 1],
    [-38, 1, 0.94],
    [-70, 0.92, 0.9],
    [26, 0.9, 0.92],
    [8, -1, 1],
    [38, -1, 0.94],
    [66, -0.9, 0.9],
    [-26, -0.9, 0.92],
  ],
  fruit: '<circle cx="-20" cy="-176" r="6"/><circle cx="-9" cy="-175" r="6"/>',
  places: [
    [0.925, HEIGHT * 0.92, 1.25],
    [0.968, HEIGHT * 0.985, 1.62],
    [0.872, HEIGHT * 0.9, 0.86],
  ],
};
