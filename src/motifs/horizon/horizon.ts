import { fnv1a32, mulberry32 } from '../random.ts';
import { birds } from './birds.ts';
import { foregroundRice } from './foreground-rice.ts';
import { riceGround } from './ground-rice.ts';
import { seaGround } from './ground-sea.ts';
import { terraceGround } from './ground-terrace.ts';
import type { Hills } from './hill-chains.ts';
import { hills } from './hills.ts';
import { type HorizonColours, themedColours } from './horizon-colours.ts';
import { HEIGHT, type Scene, WIDTH } from './scene.ts';
import { sun } from './sun.ts';
import { type Tree, trees } from './trees.ts';

export { horizonColours } from './horizon-colours.ts';

type Ground = 'rice' | 'sea' | 'terrace';

export interface HorizonRequest {
  /** What the drawing grows from: the id of the edition or province. */
  readonly key: string;
  readonly hills: Hills;
  readonly tree: Tree;
  readonly ground: Ground;
  /** Different for every drawing on a page. */
  readonly idPrefix: string;
  /** Fixed colours, for a picture file; otherwise the custom properties of the page. */
  readonly baked?: HorizonColours | undefined;
}

const GROUNDS: Record<Ground, (scene: Scene) => string> = {
  rice: riceGround,
  sea: seaGround,
  terrace: terraceGround,
};

/** The land of one province or of the country. There is no sky: the page is the sky. */
export function horizon(request: HorizonRequest): string {
  const scene: Scene = {
    random: mulberry32(fnv1a32(`${request.key}/horizon`)),
    colours: request.baked ?? themedColours(),
    idPrefix: request.idPrefix,
  };
  // From back to front; the random numbers are drawn in this order.
  const drawing = [
    sun(scene),
    hills(request.hills, scene),
    GROUNDS[request.ground](scene),
    trees(request.tree, scene),
    birds(scene),
    request.ground === 'sea' ? '' : foregroundRice(scene),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMaxYMax slice" aria-hidden="true">${drawing.join('')}</svg>`;
}
