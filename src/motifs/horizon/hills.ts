import { tenth, whole } from '../svg-number.ts';
import { type Chain, CHAINS, type Hills, type Peak } from './hill-chains.ts';
import { HEIGHT, SKYLINE, type Scene, WIDTH } from './scene.ts';

export function hills(kind: Hills, { colours }: Scene): string {
  return CHAINS[kind]
    .map(({ colour, shape, drop, peaks }) => {
      const outline = SHAPES[shape](peaks, SKYLINE + drop);
      return `<path d="${outline}V${tenth(SKYLINE + 9)}H0Z" fill="${colours[colour]}"/>`;
    })
    .join('');
}

const SHAPES = { ridge, towers } satisfies Record<Chain['shape'], unknown>;

/** Rounded hills, joined by their feet. */
function ridge(peaks: readonly Peak[], foot: number): string {
  const level = tenth(foot);
  let path = `M0 ${level}`;
  let end = 0;
  for (const [part, rise, half] of peaks) {
    const x = WIDTH * part;
    const [left, right] = [x - half, x + half];
    const top = tenth(foot - HEIGHT * rise);
    if (left > end) path += `L${whole(left)} ${level}`;
    path += `C${whole(left + half * 0.45)} ${level} ${whole(x - half * 0.5)} ${top} ${whole(x)} ${top}`;
    path += `S${whole(right - half * 0.4)} ${level} ${whole(right)} ${level}`;
    end = right;
  }
  return `${path}L${WIDTH} ${level}`;
}

/** Steep hills that stand each for itself and may overlap. */
function towers(peaks: readonly Peak[], foot: number): string {
  const towerPaths = peaks.map(([part, rise, half]) => {
    const x = (offset: number) => whole(WIDTH * part + half * offset);
    const y = (climb: number) => tenth(foot - HEIGHT * rise * climb);
    return `M${x(-1)} ${y(0)}C${x(-0.62)} ${y(0.5)} ${x(-0.34)} ${y(1)} ${x(0)} ${y(1)}S${x(0.6)} ${y(0.42)} ${x(1)} ${y(0)}Z`;
  });
  return `${towerPaths.join('')}M0 ${tenth(foot)}H${WIDTH}`;
}
