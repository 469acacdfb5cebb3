import type { Canvas } from './canvas.ts';
import { drum } from './drum.ts';
import { pick } from './random.ts';
import { farBank, islands } from './river-shores.ts';
import { sampans } from './sampan.ts';
import { lineRing } from './ring.ts';
import { tenth, whole } from './svg-number.ts';
import type { Waterline } from './waterline.ts';

/** Sông: the drum rises from a river at dawn. */
export function river(canvas: Canvas): string {
  const water = waterline(canvas);
  return (
    risingDrum(canvas, water) +
    farBank(canvas, water) +
    waterSurface(canvas, water) +
    onTheWater(canvas, water)
  );
}

/** Biển: the same water with two islands instead of the bank. */
export function sea(canvas: Canvas): string {
  const water = waterline(canvas);
  const sun = risingDrum(canvas, water);
  const shore = islands(canvas, water);
  // Not shown at sea, yet drawn: both families take the same row of random numbers.
  farBank(canvas, water);
  return sun + shore + waterSurface(canvas, water) + onTheWater(canvas, water);
}

function waterline({ width, height, detail, random }: Canvas): Waterline {
  return {
    y: height * (0.44 + random() * 0.08),
    sunX: width * pick(random, [0.26, 0.34, 0.66, 0.74]),
    sunRadius: Math.min(width * 0.4, height * (detail === 1 ? 0.36 : 0.34)),
  };
}

function risingDrum(canvas: Canvas, { y, sunX, sunRadius }: Waterline): string {
  const { width, height, colours, idPrefix } = canvas;
  const echoes = [1.16, 1.36, 1.6].map((part) => lineRing(sunRadius * part, height * 0.004));
  const face = drum({
    ...canvas,
    radius: sunRadius,
    detail: canvas.detail === 3 ? 2 : 1,
    colours: { ...colours, raised: colours.body },
  });
  return (
    `<clipPath id="${idPrefix}h"><path d="M0 0h${width}v${tenth(y)}H0z"/></clipPath>` +
    `<g clip-path="url(#${idPrefix}h)"><g fill="none" transform="translate(${tenth(sunX)} ${tenth(y)})">` +
    `<g stroke="${colours.body}">${echoes.join('')}</g>${face}</g></g>`
  );
}

function waterSurface({ width, height, colours }: Canvas, { y }: Waterline): string {
  return `<path d="M0 ${tenth(y)}h${width}V${height}H0z" fill="${colours.raised}"/>`;
}

function onTheWater(canvas: Canvas, water: Waterline): string {
  return ripples(canvas, water) + reflection(canvas, water) + sampans(canvas, water);
}

/** One long wave used again and again; height and distance grow towards the viewer. */
function ripples(canvas: Canvas, { y: top }: Waterline): string {
  const { width, height, detail, random, colours, idPrefix } = canvas;
  const count = detail === 1 ? 6 : 8;
  const length = width * (detail === 1 ? 0.2 : 0.11);
  const swings = `t${tenth(length)} 0`.repeat(Math.ceil(width / length) + 1);
  const wave = `<defs><path id="${idPrefix}r" vector-effect="non-scaling-stroke" d="M0 0q${tenth(length / 2)}-10 ${tenth(length)} 0${swings}"/></defs>`;
  const uses = Array.from({ length: count }, (_, index) => {
    const near = (index + 1) / count;
    const place = `translate(${whole(-random() * length * 1.4)} ${tenth(top + (height - top) * near ** 1.55)})`;
    const scale = `scale(${tenth(1 + 0.8 * near)} ${tenth((height * (0.06 + 0.3 * near)) / 100)})`;
    const bright = index % 3 === 1 ? ` stroke="${colours.middle}"` : '';
    return `<use href="#${idPrefix}r"${bright} transform="${place}${scale}"/>`;
  });
  return `${wave}<g fill="none" stroke="${colours.body}" stroke-width="${tenth(height * 0.006)}">${uses.join('')}</g>`;
}

function reflection(canvas: Canvas, { y: top, sunX, sunRadius }: Waterline): string {
  const { height, detail, random, colours } = canvas;
  const strokes = Array.from({ length: detail === 1 ? 5 : 9 }, (_, index) => {
    const near = (index + 0.6) / 9;
    const y = top + (height - top) * near ** 1.3 * 0.95;
    const half = sunRadius * (0.9 - 0.7 * near) * (0.6 + random() * 0.5);
    return `M${tenth(sunX - half)} ${tenth(y)}h${tenth(half * 2)}`;
  });
  return `<path d="${strokes.join('')}" stroke="${colours.thread}" stroke-width="${tenth(height * 0.011)}" stroke-linecap="round" opacity=".85"/>`;
}
