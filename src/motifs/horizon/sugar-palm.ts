import type { Palm } from './palm.ts';
import { HEIGHT, SKYLINE } from './scene.ts';

/** Thốt nốt: a tall bare trunk, a round crown of serrated fans. The small ones stand far off. */
export const SUGAR_PALM: Palm = {
  leafPath:
    'M-1-6L-1.6-26-13-31-9.6-33-17-39-12-40-15-47-9-46-9-53-4-49-1-56 2-49 7-53 8-46 14-47 11-40 16-39 9-33 13-30 1.6-26 1-6Z',
  trunk: '<path d="M-4.5 0Q2-90-2.6-186H3.6Q8-90 6.5 0Z"/><circle cy="-196" r="17"/>',
  crown: '0 -196',
  leaves: [
    [0, 1.08, 1.08],
    [38, 1.1, 1.1],
    [-36, 1.12, 1.12],
    [74, 1.1, 1.1],
    [-72, 1.06, 1.06],
    [108, 1, 1],
    [-106, 1.02, 1.02],
    [18, 0.8, 0.8],
    [-17, 0.82, 0.82],
    [56, 0.86, 0.86],
    [-55, 0.84, 0.84],
    [138, 0.74, 0.74],
    [-136, 0.76, 0.76],
  ],
  fruit:
    '<circle cx="-9" cy="-176" r="5"/><circle cx="9" cy="-173" r="5.5"/><circle cy="-168" r="5"/>',
  places: [
    [0.915, HEIGHT * 0.9, 1.32],
    [0.965, HEIGHT * 0.985, 1.62],
    [0.862, HEIGHT * 0.8, 0.66],
    [0.842, HEIGHT * 0.782, 0.48],
    [0.575, SKYLINE + 12, 0.34],
    [0.587, SKYLINE + 12, 0.27],
    [0.487, SKYLINE + 10, 0.17],
    [0.493, SKYLINE + 10, 0.21],
  ],
};
