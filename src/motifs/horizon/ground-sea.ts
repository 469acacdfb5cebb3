import { tenth } from '../svg-number.ts';
import { HEIGHT, SKYLINE, type Scene, SUN, WIDTH } from './scene.ts';

const DEPTH = HEIGHT - SKYLINE;

/** The sea with three sails, and a beach in the right corner. */
export function seaGround(scene: Scene): string {
  return bands(scene) + glints(scene) + ripples(scene) + sails(scene) + beach(scene);
}

function bands({ colours }: Scene): string {
  const table: readonly (readonly [number, string])[] = [
    [0, colours.w1],
    [0.14, colours.w2],
    [0.36, colours.w3],
    [0.66, colours.w2],
  ];
  return table
    .map(([part, colour]) => {
      const top = tenth(SKYLINE + DEPTH * part);
      return `<path d="M0 ${top}h${WIDTH}V${HEIGHT}H0z" fill="${colour}"/>`;
    })
    .join('');
}

/** The sun on the water, narrower towards the viewer. */
function glints({ random, colours }: Scene): string {
  const strokes = Array.from({ length: 9 }, (_, index) => {
    const near = (index + 0.6) / 9;
    const y = SKYLINE + DEPTH * near ** 1.25;
    const half = SUN.radius * (0.62 - 0.42 * near) * (0.6 + random() * 0.5);
    return `M${tenth(SUN.x - half)} ${tenth(y)}h${tenth(half * 2)}`;
  });
  return `<path d="${strokes.join('')}" stroke="${colours.glint}" stroke-width="3" stroke-linecap="round"/>`;
}

function ripples({ random, colours }: Scene): string {
  const arcs = Array.from({ length: 14 }, () => {
    const near = random() ** 1.4;
    const y = SKYLINE + 6 + (DEPTH - 12) * near;
    const x = random() * WIDTH * 0.62;
    const width = 20 + 60 * near;
    return `M${tenth(x)} ${tenth(y)}q${tenth(width / 2)} ${tenth(-4 - 5 * near)} ${tenth(width)} 0`;
  });
  return `<path d="${arcs.join('')}" stroke="${colours.hill2}" stroke-width="2" fill="none" stroke-linecap="round"/>`;
}

function sails(scene: Scene): string {
  return (
    sail(WIDTH * 0.43, SKYLINE + 78, 1.2, scene) +
    sail(WIDTH * 0.535, SKYLINE + 30, 0.5, scene) +
    sail(WIDTH * 0.31, SKYLINE + 38, 0.62, scene)
  );
}

function sail(x: number, y: number, scale: number, { colours }: Scene): string {
  return (
    `<g transform="translate(${tenth(x)} ${tenth(y)})scale(${scale})">` +
    `<path d="M-44-8Q-30 2 0 2T50-16Q38 14 0 14T-44-8Z" fill="${colours.ink}"/>` +
    `<path d="M-2 0V-46M2-40Q26-30 28-6L2-4Z" stroke="${colours.ink}" stroke-width="2.4" fill="${colours.star}"/></g>`
  );
}

function beach({ colours }: Scene): string {
  const sand = `M${tenth(WIDTH * 0.66)} ${HEIGHT}C${tenth(WIDTH * 0.74)} ${HEIGHT - 26} ${tenth(WIDTH * 0.8)} ${HEIGHT - 62} ${WIDTH} ${HEIGHT - 92}V${HEIGHT}Z`;
  const grass = `M${tenth(WIDTH * 0.76)} ${HEIGHT}C${tenth(WIDTH * 0.84)} ${HEIGHT - 24} ${tenth(WIDTH * 0.9)} ${HEIGHT - 46} ${WIDTH} ${HEIGHT - 62}V${HEIGHT}Z`;
  return `<path d="${sand}" fill="${colours.sun2}"/><path d="${grass}" fill="${colours.f2}"/>`;
}
