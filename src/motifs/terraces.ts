import type { Canvas } from './canvas.ts';
import { drum } from './drum.ts';
import { pick } from './random.ts';
import { hundredth, tenth, whole } from './svg-number.ts';
import { terraceOutline } from './terrace-outline.ts';

/** Ruộng: hills built of many thin steps, one of them under water. */
export function terraces(canvas: Canvas): string {
  return moon(canvas) + outlineSymbol(canvas) + hillSymbols(canvas) + hills(canvas);
}

function moon(canvas: Canvas): string {
  const { width, height, detail, random, colours } = canvas;
  const x = width * pick(random, [0.2, 0.8, 0.5]);
  const radius = height * (detail === 1 ? 0.22 : 0.19);
  const face = drum({
    ...canvas,
    radius,
    detail: 1,
    colours: { ...colours, raised: colours.body },
  });
  return `<g fill="none" transform="translate(${tenth(x)} ${tenth(height * 0.25)})">${face}</g>`;
}

function outlineSymbol({ random, idPrefix }: Canvas): string {
  const outline = terraceOutline(random() * 6, random() * 6);
  return `<defs><path id="${idPrefix}e" vector-effect="non-scaling-stroke" d="${outline}"/></defs>`;
}

function hillSymbols(canvas: Canvas): string {
  const { colours } = canvas;
  return `<defs>${hillSymbol(canvas, 'x', colours.thread)}${hillSymbol(canvas, 'y', colours.middle)}</defs>`;
}

/**
 * A pile of steps. Even ones take the fill of the <use> that places the hill and odd ones its
 * `color`, so that two symbols make five different hills.
 */
function hillSymbol(canvas: Canvas, name: string, wetColour: string): string {
  const { detail, random, idPrefix } = canvas;
  const steps = detail === 1 ? 6 : 9;
  const rise = detail === 1 ? 10 : 6.2;
  const wetStep = Math.floor(2 + random() * (steps - 5));
  const drift = (random() - 0.5) * 8;
  const uses = Array.from({ length: steps }, (_, index) => {
    const fill = index === wetStep ? wetColour : index % 2 ? 'currentColor' : undefined;
    const place = `translate(${whole(drift * index)} ${whole(-index * rise)})`;
    return `<use href="#${idPrefix}e"${fill ? ` fill="${fill}"` : ''} transform="${place}scale(${hundredth(1 - (index / steps) * 0.9)})"/>`;
  });
  return `<g id="${idPrefix}${name}">${uses.join('')}</g>`;
}

interface Hill {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly symbol: 'x' | 'y';
}

// From the farthest to the nearest.
const HILLS: readonly Hill[] = [
  { x: 0.86, y: 0.72, scale: 0.8, symbol: 'y' },
  { x: 0.34, y: 0.8, scale: 1, symbol: 'x' },
  { x: 0.98, y: 1.02, scale: 1.05, symbol: 'y' },
  { x: 0.62, y: 1.13, scale: 1.1, symbol: 'x' },
  { x: 0.05, y: 1.15, scale: 1, symbol: 'y' },
];

const THUMB_HILLS: readonly Hill[] = [
  { x: 0.74, y: 0.76, scale: 0.72, symbol: 'y' },
  { x: 0.2, y: 1, scale: 0.9, symbol: 'x' },
  { x: 0.9, y: 1.18, scale: 0.85, symbol: 'y' },
];

function hills(canvas: Canvas): string {
  const list = canvas.detail === 1 ? THUMB_HILLS : HILLS;
  return list.map((hill, index) => placedHill(canvas, hill, index)).join('');
}

function placedHill(canvas: Canvas, hill: Hill, index: number): string {
  const { width, height, detail, random, colours, idPrefix } = canvas;
  const growth = ((2.3 * height) / 360) * (detail === 1 ? 1.2 : 1) * (0.92 + random() * 0.16);
  const scale = tenth(hill.scale * growth);
  const x = whole(width * (hill.x + (random() - 0.5) * 0.1));
  const y = whole(height * (hill.y + (random() - 0.5) * 0.05));
  const mirrored = detail !== 1 && (index === 2 || index === 4) ? '-' : '';
  const steps = index % 2 ? [colours.body, colours.raised] : [colours.raised, colours.ground];
  const rim = index === 0 ? colours.middle : colours.soft;
  return (
    `<use href="#${idPrefix}${hill.symbol}" fill="${steps[0]}" color="${steps[1]}" stroke="${rim}"` +
    ` stroke-width="${tenth(Math.max(1, height * 0.004))}"` +
    ` transform="translate(${x} ${y})scale(${mirrored}${scale} ${scale})"/>`
  );
}
