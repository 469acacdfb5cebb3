import type { Canvas } from './canvas.ts';
import type { Palette } from './dyes.ts';
import type { Waterline } from './waterline.ts';
import { tenth } from './svg-number.ts';

/** A rower on the side away from the sun, and at times a second one farther off. */
export function sampans(canvas: Canvas, { sunX }: Waterline): string {
  const { width, height, detail, random, colours } = canvas;
  const sunIsLeft = sunX < width / 2;
  const x = sunIsLeft ? width * (0.66 + random() * 0.16) : width * (0.18 + random() * 0.16);
  const thumbX = sunIsLeft ? width * 0.66 : width * 0.34;
  const y = height * (0.76 + random() * 0.05);
  const unit = height / 360;
  if (detail === 1) return sampan(thumbX, y, unit * 2.1, colours);
  const near = sampan(x, y, unit * 1.5, colours);
  if (detail === 2 || random() >= 0.7) return near;
  const farX = x + (sunIsLeft ? -1 : 1) * width * 0.16;
  return near + sampan(farX, height * 0.62, unit * 0.8, colours);
}

function sampan(x: number, y: number, scale: number, colours: Palette): string {
  return (
    `<g transform="translate(${tenth(x)} ${tenth(y)}) scale(${tenth(scale)})">` +
    `<path d="M-40-3Q-24 5 0 5T40-4Q28 11 0 11T-40-3Z" fill="${colours.pale}"/>` +
    `<path d="M-3 4L-2-11Q1-16 4-11L6 4Z" fill="${colours.soft}"/>` +
    `<path d="M-10-14L1-23 12-14Z" fill="${colours.thread}"/>` +
    `<path d="M-8-16L-20 14" stroke="${colours.pale}" stroke-width="1.6"/></g>`
  );
}
