import { packed, tenth, whole } from './svg-number.ts';

/** The star in the middle of the drum and its hub. */
export function star(rays: number, outer: number, colour: string): string {
  const inner = outer * 0.3;
  const hub = `<circle r="${tenth(inner * 1.25)}"/>`;
  return `<g fill="${colour}"><path d="${starPath(rays, outer, inner)}"/>${hub}</g>`;
}

/** The small wedges between the rays. */
export function chevrons(rays: number, outer: number, strokeWidth: number): string {
  const spread = (Math.PI / rays) * 0.44;
  const wedges = Array.from({ length: rays }, (_, index) => {
    const middle = ((index + 0.5) / rays) * 2 * Math.PI - Math.PI / 2;
    const left = point(middle - spread, outer * 0.95);
    const right = point(middle + spread, outer * 0.95);
    return `M${left}L${point(middle, outer * 0.62)} ${right}`;
  });
  return `<path stroke-width="${tenth(strokeWidth)}" d="${packed(wedges.join(''))}"/>`;
}

function starPath(rays: number, outer: number, inner: number): string {
  const corners = Array.from({ length: rays * 2 }, (_, index) => {
    const angle = (index / rays) * Math.PI - Math.PI / 2;
    const distance = index % 2 ? inner : outer;
    return `${tenth(Math.cos(angle) * distance)} ${tenth(Math.sin(angle) * distance)}`;
  });
  const [first, ...rest] = corners;
  return packed(`M${first}L${rest.join(' ')}Z`);
}

function point(angle: number, distance: number): string {
  return `${whole(Math.cos(angle) * distance)} ${whole(Math.sin(angle) * distance)}`;
}
