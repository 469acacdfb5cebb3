import type { Canvas } from './canvas.ts';
import { LONG_LEAF, riceEar, SHORT_LEAF } from './rice-panicle.ts';
import { combRing, lineRing } from './ring.ts';
import { hundredth, tenth } from './svg-number.ts';

/** Lúa: ears of rice before the sun. */
export function rice(canvas: Canvas): string {
  return sun(canvas) + field(canvas) + panicleSymbol(canvas) + panicles(canvas);
}

function sun({ width, height, random, colours }: Canvas): string {
  const x = width * (0.2 + random() * 0.6);
  const y = height * (0.34 + random() * 0.16);
  const radius = height * (0.22 + random() * 0.1);
  const rings =
    lineRing(radius * 0.88, height * 0.005) +
    combRing(radius * 0.76, radius * 0.12, 48) +
    lineRing(radius * 0.64, height * 0.005);
  const disc = `<circle r="${tenth(radius)}" fill="${colours.body}"/>`;
  return `<g transform="translate(${tenth(x)} ${tenth(y)})" fill="none">${disc}<g stroke="${colours.middle}">${rings}</g></g>`;
}

function field({ width, height, detail, colours }: Canvas): string {
  const top = height * 0.66;
  const lines = Array.from({ length: detail === 1 ? 5 : 9 }, (_, index) => {
    const y = top + (height - top) * (index / 9) ** 1.5;
    return `M0 ${tenth(y)}h${width}`;
  });
  return (
    `<path d="M0 ${tenth(top)}h${width}V${height}H0Z" fill="${colours.raised}"/>` +
    `<path d="${lines.join('')}" stroke="${colours.body}" stroke-width="${tenth(height * 0.005)}" fill="none"/>`
  );
}

function panicleSymbol({ colours, idPrefix }: Canvas): string {
  const leaves =
    `<path d="${LONG_LEAF}" fill="${colours.middle}"/>` +
    `<path d="${SHORT_LEAF}" fill="${colours.body}"/>`;
  const ear = riceEar(colours.middle, colours.thread);
  return `<defs><g id="${idPrefix}p" fill="none">${leaves}${ear}</g></defs>`;
}

/** Evenly spread with some play, the small ones first, all bent by the same wind. */
function panicles({ width, height, detail, random, idPrefix }: Canvas): string {
  const count = detail === 1 ? 3 : Math.round((width / height) * 5);
  const growth = (height / 360) * (detail === 1 ? 1.55 : 1) * 1.25;
  const wind = random() < 0.5 ? 1 : -1;
  const stalks = Array.from({ length: count }, (_, index) => ({
    x: (index + 0.2 + random() * 0.6) / count,
    scale: 0.72 + random() * 0.5,
    tilt: (random() - 0.5) * 16,
  }));
  stalks.sort((one, other) => one.scale - other.scale);
  return stalks
    .map(({ x, scale, tilt }) => {
      const size = hundredth(scale * growth);
      const place = `translate(${tenth(width * x)} ${tenth(height * 1.04)})`;
      return `<use href="#${idPrefix}p" transform="${place} rotate(${tenth(tilt)}) scale(${wind < 0 ? '-' : ''}${size} ${size})"/>`;
    })
    .join('');
}
