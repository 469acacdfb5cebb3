import type { HorizonPart } from './horizon-colours.ts';

/** Low and rounded, steep towers of limestone, a high range, or islands. */
export type Hills = 'low' | 'karst' | 'range' | 'islands';

/** `x` in parts of the width, `rise` in parts of the height, `half` its half width in pixels. */
export type Peak = readonly [x: number, rise: number, half: number];

export interface Chain {
  readonly colour: Extract<HorizonPart, `hill${number}`>;
  readonly shape: 'ridge' | 'towers';
  /** How far its foot lies below the skyline. */
  readonly drop: number;
  readonly peaks: readonly Peak[];
}

// Farthest first. The left half stays low: words stand there.
export const CHAINS: Record<Hills, readonly Chain[]> = {
  low: [
    {
      colour: 'hill1',
      shape: 'ridge',
      drop: -4,
      peaks: [
        [0.3, 0.045, 260],
        [0.62, 0.16, 280],
        [0.97, 0.19, 250],
      ],
    },
    {
      colour: 'hill2',
      shape: 'ridge',
      drop: 0,
      peaks: [
        [0.1, 0.035, 170],
        [0.47, 0.075, 220],
        [0.84, 0.125, 240],
      ],
    },
    { colour: 'hill3', shape: 'ridge', drop: 2, peaks: [[0.205, 0.028, 170]] },
  ],
  karst: [
    {
      colour: 'hill1',
      shape: 'towers',
      drop: -3,
      peaks: [
        [0.33, 0.09, 62],
        [0.4, 0.13, 54],
        [0.475, 0.2, 66],
        [0.535, 0.3, 74],
        [0.6, 0.22, 66],
        [0.8, 0.26, 66],
        [0.865, 0.4, 84],
        [0.935, 0.3, 70],
        [0.985, 0.36, 70],
      ],
    },
    {
      colour: 'hill2',
      shape: 'towers',
      drop: 0,
      peaks: [
        [0.2, 0.06, 60],
        [0.435, 0.11, 58],
        [0.505, 0.17, 60],
        [0.575, 0.13, 60],
        [0.65, 0.1, 60],
        [0.765, 0.16, 58],
        [0.83, 0.23, 66],
        [0.9, 0.2, 60],
        [0.965, 0.22, 70],
      ],
    },
    {
      colour: 'hill3',
      shape: 'towers',
      drop: 2,
      peaks: [
        [0.12, 0.04, 64],
        [0.27, 0.06, 66],
        [0.62, 0.09, 60],
        [0.79, 0.1, 56],
        [0.935, 0.12, 60],
      ],
    },
  ],
  range: [
    {
      colour: 'hill1',
      shape: 'ridge',
      drop: -4,
      peaks: [
        [0.22, 0.05, 260],
        [0.52, 0.16, 300],
        [0.86, 0.27, 330],
      ],
    },
    {
      colour: 'hill2',
      shape: 'ridge',
      drop: 0,
      peaks: [
        [0.36, 0.06, 220],
        [0.68, 0.13, 260],
        [1, 0.21, 280],
      ],
    },
  ],
  islands: [
    {
      colour: 'hill1',
      shape: 'towers',
      drop: 0,
      peaks: [
        [0.545, 0.12, 120],
        [0.6, 0.07, 90],
        [0.93, 0.2, 150],
      ],
    },
    {
      colour: 'hill2',
      shape: 'towers',
      drop: 0,
      peaks: [
        [0.5, 0.05, 90],
        [0.985, 0.13, 120],
        [0.36, 0.025, 60],
      ],
    },
  ],
};
