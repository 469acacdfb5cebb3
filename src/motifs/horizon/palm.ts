import { tenth } from '../svg-number.ts';
import { WIDTH } from './scene.ts';

/** Where a tree stands: `x` in parts of the width, `y` in pixels. */
type PalmPlace = readonly [x: number, y: number, scale: number];

/** One fan or frond of the crown, turned and sized. */
type Leaf = readonly [turn: number, width: number, height: number];

export interface Palm {
  readonly leafPath: string;
  readonly trunk: string;
  /** From the foot of the tree to the middle of its crown. */
  readonly crown: string;
  readonly leaves: readonly Leaf[];
  readonly fruit: string;
  readonly places: readonly PalmPlace[];
}

export function palmGrove(palm: Palm, colour: string, idPrefix: string): string {
  const leaves = palm.leaves.map(([turn, width, height]) => {
    const scale = width === height ? `${width}` : `${width} ${height}`;
    return `<use href="#${idPrefix}l" transform="rotate(${turn})scale(${scale})"/>`;
  });
  const crown = `<g transform="translate(${palm.crown})">${leaves.join('')}</g>`;
  const trees = palm.places.map(
    ([x, y, scale]) =>
      `<use href="#${idPrefix}p" transform="translate(${tenth(WIDTH * x)} ${tenth(y)})scale(${scale})"/>`,
  );
  return (
    `<defs><path id="${idPrefix}l" d="${palm.leafPath}"/>` +
    `<g id="${idPrefix}p">${palm.trunk}${crown}${palm.fruit}</g></defs>` +
    `<g fill="${colour}">${trees.join('')}</g>`
  );
}
