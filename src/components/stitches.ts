interface Stitches {
  readonly full: string;
  readonly part: string;
  readonly empty: string;
}

const ROW = 10;
const ALL = ROW * ROW;
// From the top of a cell of 10 × 10. A full stitch has a hole, the ground showing through.
const FULL = 'l4.4 4.4-4.4 4.4-4.4-4.4zm0 2.6 1.8 1.8-1.8 1.8-1.8-1.8z';
const PART = 'l4 4-4 4-4-4z';
const EMPTY = 'l3.4 3.4-3.4 3.4-3.4-3.4z';

/** The paths of a woven share: one full stitch for each whole per cent, from the bottom row up. */
export function stitches(percent: number): Stitches {
  const whole = Math.floor(percent);
  const begun = Math.ceil(percent);
  return {
    full: draw(0, whole, 0.6, FULL),
    part: draw(whole, begun, 1, PART),
    empty: draw(begun, ALL, 1.6, EMPTY),
  };
}

function draw(from: number, to: number, top: number, stitch: string): string {
  let path = '';
  for (let index = from; index < to; index++) {
    const column = index % ROW;
    const row = ROW - 1 - Math.floor(index / ROW);
    path += `M${column * 10 + 5} ${row * 10 + top}${stitch}`;
  }
  return path;
}
