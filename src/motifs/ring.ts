import { tenth, thousandth } from './svg-number.ts';

// Dashes are given as absolute lengths. librsvg, which paints the share cards, ignores pathLength
// and would draw a solid ring; three decimals keep the seam invisible.

export function lineRing(radius: number, width: number): string {
  return circle(radius, width, '');
}

/** A ring of teeth: each fills a little over a third of its step. */
export function combRing(radius: number, width: number, teeth: number): string {
  const step = stepLength(radius, teeth);
  const tooth = thousandth(step * 0.35);
  return circle(radius, width, `${tooth} ${thousandth(step - Number(tooth))}`);
}

/** A ring of dots: dashes of no length, which round caps turn into discs as wide as the ring. */
export function dotRing(radius: number, width: number, dots: number): string {
  return circle(radius, width, `0 ${thousandth(stepLength(radius, dots))}`);
}

// From the printed radius, because that is the circle the dashes will lie on.
function stepLength(radius: number, count: number): number {
  return (2 * Math.PI * Number(tenth(radius))) / count;
}

function circle(radius: number, width: number, dashes: string): string {
  const dashed = dashes === '' ? '' : ` stroke-dasharray="${dashes}"`;
  return `<circle r="${tenth(radius)}" stroke-width="${tenth(width)}"${dashed}/>`;
}
