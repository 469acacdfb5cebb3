import { tenth } from '../svg-number.ts';
import { HEIGHT, SKYLINE, type Scene, SUN, WIDTH } from './scene.ts';

const DEPTH = HEIGHT - SKYLINE;
/** The middle of the winding canal. */
const CANAL_X = WIDTH * 0.44;

/** Rice fields with furrows that meet under the sun, and a canal with a sampan. */
export function riceGround(scene: Scene): string {
  return treeLine(scene) + fields(scene) + furrows(scene) + canal(scene) + sampan(scene);
}

function treeLine({ random, colours }: Scene): string {
  const span = WIDTH / 44;
  const crowns = Array.from(
    { length: 44 },
    () => `q${tenth(span / 2)} ${tenth(-4 - random() * 11)} ${tenth(span)} 0`,
  );
  return `<path d="M0 ${tenth(SKYLINE + 4)}${crowns.join('')}V${tenth(SKYLINE + 8)}H0Z" fill="${colours.tree}"/>`;
}

function fields({ colours }: Scene): string {
  const bands: readonly (readonly [number, string])[] = [
    [0, colours.f1],
    [0.1, colours.f2],
    [0.24, colours.f3],
    [0.46, colours.f2],
  ];
  return bands
    .map(([part, colour]) => {
      const top = tenth(SKYLINE + 4 + DEPTH * part);
      return `<path d="M0 ${top}h${WIDTH}V${HEIGHT}H0z" fill="${colour}"/>`;
    })
    .join('');
}

function furrows({ colours }: Scene): string {
  let lines = '';
  for (let step = -9; step <= 9; step++) {
    lines += `M${tenth(SUN.x + step * 16)} ${tenth(SKYLINE + 5)}L${tenth(SUN.x + step * WIDTH * 0.16)} ${HEIGHT}`;
  }
  return `<path d="${lines}" stroke="${colours.furrow}" stroke-width="1.5" fill="none"/>`;
}

function canal(scene: Scene): string {
  const at = (x: number, y: number) => `${tenth(x)} ${tenth(y)}`;
  const below = (x: number, drop: number) => at(x, SKYLINE + drop);
  const leftBank = `M${below(SUN.x - 14, 4)}C${below(SUN.x - 60, 30)} ${below(CANAL_X + 210, 34)} ${below(CANAL_X + 120, 58)}S${at(CANAL_X - 330, HEIGHT - 20)} ${at(CANAL_X - 400, HEIGHT)}`;
  const rightBank = `H${tenth(CANAL_X + 250)}C${below(CANAL_X + 190, 104)} ${below(CANAL_X + 300, 64)} ${below(CANAL_X + 350, 48)}S${below(SUN.x + 6, 26)} ${below(SUN.x + 14, 4)}Z`;
  return `<path d="${leftBank}${rightBank}" fill="${scene.colours.water}"/>${canalGlints(scene)}`;
}

function canalGlints({ random, colours }: Scene): string {
  const strokes = Array.from({ length: 9 }, (_, index) => {
    const near = index / 8;
    const x = SUN.x - (SUN.x - CANAL_X + 40) * near ** 0.62;
    const half = 8 + near * 58 * (0.5 + random() * 0.6);
    const y = SKYLINE + 9 + (DEPTH - 18) * near ** 1.25;
    return `M${tenth(x - half)} ${tenth(y)}h${tenth(half * 2)}`;
  });
  return `<path d="${strokes.join('')}" stroke="${colours.glint}" stroke-width="3" stroke-linecap="round"/>`;
}

function sampan({ colours }: Scene): string {
  return (
    `<g transform="translate(${tenth(CANAL_X - 10)} ${tenth(SKYLINE + 82)})scale(1.15)" fill="${colours.ink}">` +
    `<path d="M-46-3Q-26 6 0 6T46-4Q31 12 0 12T-46-3ZM-3 5L-2-11Q1-16 4-11L6 5Z"/>` +
    `<path d="M-11-13L1-23 13-13Z" fill="${colours.star}"/>` +
    `<path d="M-8-15L-22 16" stroke="${colours.ink}" stroke-width="1.8"/></g>`
  );
}
