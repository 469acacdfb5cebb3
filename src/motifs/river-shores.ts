import type { Canvas } from './canvas.ts';
import type { Waterline } from './waterline.ts';
import { tenth, whole } from './svg-number.ts';

/** A low line of trees on the far side. */
export function farBank(canvas: Canvas, { y }: Waterline): string {
  const { width, height, detail, random, colours } = canvas;
  const count = detail === 1 ? 5 : 9;
  const span = width / count;
  const arcs = Array.from({ length: count }, () => {
    const rise = -height * (0.015 + random() * 0.05);
    return `q${whole(span / 2)} ${whole(rise)} ${tenth(span)} 0`;
  });
  return `<path d="M0 ${tenth(y)}${arcs.join('')}Z" fill="${colours.ground}"/>`;
}

/** A high island and a low one. */
export function islands({ width, height, random, colours }: Canvas, { y }: Waterline): string {
  const high = { x: 0.52 + random() * 0.16, rise: 0.19, half: 0.14 };
  const low = { x: 0.1 + random() * 0.12, rise: 0.11, half: 0.11 };
  const outlines = [high, low].map(({ x, rise, half }) =>
    islandPath({ x: width * x, foot: y, rise: height * rise, half: width * half }),
  );
  return `<path d="${outlines.join('')}" fill="${colours.ground}" stroke="${colours.middle}" stroke-width="${tenth(height * 0.004)}"/>`;
}

interface Island {
  readonly x: number;
  readonly foot: number;
  readonly rise: number;
  readonly half: number;
}

function islandPath({ x, foot, rise, half }: Island): string {
  const at = (dx: number, dy: number) => `${whole(x + half * dx)} ${whole(foot - rise * dy)}`;
  return `M${at(-1, 0)}C${at(-0.5, 0.2)} ${at(-0.35, 1)} ${at(0, 1)}S${at(0.6, 0.15)} ${at(1, 0)}Z`;
}
