import type { Random } from '../random.ts';
import type { HorizonColours } from './horizon-colours.ts';

export const WIDTH = 1440;
export const HEIGHT = 560;
/** Where land or water begins. */
export const SKYLINE = HEIGHT * 0.765;
export const SUN = { x: WIDTH * 0.72, y: SKYLINE - HEIGHT * 0.15, radius: HEIGHT * 0.455 };

/** What every part of a horizon is drawn with. */
export interface Scene {
  readonly random: Random;
  readonly colours: HorizonColours;
  /** Stands before every id of the drawing. */
  readonly idPrefix: string;
}
