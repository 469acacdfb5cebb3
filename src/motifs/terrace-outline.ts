import { packed, whole } from './svg-number.ts';

type Point = readonly [x: number, y: number];

const CORNERS = 8;

/** A smooth closed curve round 0,0, some 100 wide to each side and flat, as seen from a slope. */
export function terraceOutline(firstPhase: number, secondPhase: number): string {
  const point = (corner: number): Point => {
    // Corners are counted round and round, with the same numbers each time.
    const angle = (((corner + CORNERS) % CORNERS) / CORNERS) * 2 * Math.PI;
    const swell = 0.1 * Math.sin(2 * angle + firstPhase) + 0.07 * Math.sin(3 * angle + secondPhase);
    const radius = 100 * (1 + swell);
    return [Math.cos(angle) * radius, Math.sin(angle) * radius * 0.3];
  };
  const [startX, startY] = point(0);
  const curves = Array.from({ length: CORNERS }, (_, corner) =>
    curve(point(corner - 1), point(corner), point(corner + 1), point(corner + 2)),
  );
  return packed(`M${whole(startX)} ${whole(startY)}C${curves.join(' ')}Z`);
}

/** A Catmull-Rom span from the second point to the third, a little tighter than usual. */
function curve(before: Point, from: Point, to: Point, after: Point): string {
  const numbers = [
    from[0] + (to[0] - before[0]) / 5.2,
    from[1] + (to[1] - before[1]) / 5.2,
    to[0] - (after[0] - from[0]) / 5.2,
    to[1] - (after[1] - from[1]) / 5.2,
    ...to,
  ];
  return numbers.map(whole).join(' ');
}
