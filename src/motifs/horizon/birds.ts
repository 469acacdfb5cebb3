import { tenth } from '../svg-number.ts';
import { HEIGHT, type Scene, WIDTH } from './scene.ts';

/** Four storks left of the sun. */
export function birds({ colours }: Scene): string {
  const flock = [
    stork(WIDTH * 0.575, HEIGHT * 0.3, 1),
    stork(WIDTH * 0.605, HEIGHT * 0.265, 0.8),
    stork(WIDTH * 0.545, HEIGHT * 0.275, 0.7),
    stork(WIDTH * 0.63, HEIGHT * 0.31, 0.6),
  ];
  return `<path d="${flock.join('')}" fill="${colours.ink}"/>`;
}

function stork(x: number, y: number, scale: number): string {
  const to = (dx: number, dy: number) => `${tenth(dx * scale)} ${tenth(dy * scale)}`;
  const wings = `q${to(8, -6)} ${to(14, 3)}q${to(6, -9)} ${to(15, -5)}`;
  const back = `q${to(-9, 1)} ${to(-14, 9)}q${to(-6, -5)} ${to(-15, -7)}`;
  return `M${tenth(x - 14 * scale)} ${tenth(y - 3 * scale)}${wings}${back}z`;
}
