import type { Palette } from './dyes.ts';
import type { FrameSize } from './frames.ts';
import type { Random } from './random.ts';

/** What every family draws on. */
export interface Canvas extends FrameSize {
  readonly random: Random;
  readonly colours: Palette;
  /** Stands before every id of the drawing. */
  readonly idPrefix: string;
}
