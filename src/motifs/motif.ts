import type { Canvas } from './canvas.ts';
import { drumCover } from './drum-cover.ts';
import { type Dye, inkPalette, palette } from './dyes.ts';
import type { Family } from './family.ts';
import { type Frame, FRAMES } from './frames.ts';
import { fnv1a32, mulberry32 } from './random.ts';
import { rice } from './rice.ts';
import { river, sea } from './river.ts';
import { terraces } from './terraces.ts';
import { weave } from './weave.ts';

export type { Family } from './family.ts';
export type { Frame } from './frames.ts';

export interface MotifRequest {
  /** What the drawing grows from: the folder name of the entry. */
  readonly key: string;
  readonly family: Family;
  readonly dye: Dye;
  readonly frame: Frame;
  /** Different for every drawing on a page; short, because each repetition costs bytes. */
  readonly idPrefix: string;
  /** Greys for paper instead of the dye. */
  readonly ink?: boolean | undefined;
}

const FAMILY_DRAWINGS: Record<Family, (canvas: Canvas) => string> = {
  trong: drumCover,
  det: weave,
  lua: rice,
  song: river,
  bien: sea,
  ruong: terraces,
};

/**
 * The picture of an entry that has no photograph: the same request gives the same bytes. Only
 * presentation attributes, so it passes a strict policy and works inline, as a file and in the
 * rasteriser of share cards.
 */
export function motif(request: MotifRequest): string {
  const { key, family, dye, frame, idPrefix, ink } = request;
  const name = [key, family, dye, frame, idPrefix, ink].join('/');
  const drawing = drawn.get(name) ?? draw(request);
  if (frame === 'thumb' && !ink && drawn.size < MOST_KEPT) drawn.set(name, drawing);
  return drawing;
}

/** Small drawings stand in list after list, large ones on one page: only the small are kept. */
const drawn = new Map<string, string>();
const MOST_KEPT = 5000;

function draw({ key, family, dye, frame, idPrefix, ink }: MotifRequest): string {
  const size = FRAMES[frame];
  const colours = ink ? inkPalette() : palette(dye, family);
  // The order in which a family draws its random numbers is part of the contract: changing it
  // changes every picture that has ever been published.
  const random = mulberry32(fnv1a32(`${key}/${family}`));
  const drawing = FAMILY_DRAWINGS[family]({ ...size, random, colours, idPrefix });
  const ground = `<path d="M0 0h${size.width}v${size.height}H0z" fill="${colours.ground}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" preserveAspectRatio="xMidYMid slice" aria-hidden="true">${ground}${drawing}</svg>`;
}
