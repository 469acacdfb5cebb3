/** How much of the drum and the land is drawn: 1 for a thumbnail, 3 for a cover. */
export type Detail = 1 | 2 | 3;

export interface FrameSize {
  readonly width: number;
  readonly height: number;
  readonly detail: Detail;
}

export const FRAMES = {
  cover: { width: 640, height: 360, detail: 3 },
  card: { width: 480, height: 320, detail: 3 },
  thumb: { width: 160, height: 160, detail: 1 },
  tall: { width: 360, height: 480, detail: 2 },
  wide: { width: 1240, height: 414, detail: 3 },
  half: { width: 760, height: 480, detail: 3 },
  og: { width: 1200, height: 630, detail: 3 },
  band: { width: 1440, height: 240, detail: 3 },
} as const satisfies Record<string, FrameSize>;

export type Frame = keyof typeof FRAMES;
