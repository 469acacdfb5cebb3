import { COCONUT_PALM } from './coconut-palm.ts';
import { palmGrove } from './palm.ts';
import type { Scene } from './scene.ts';
import { SUGAR_PALM } from './sugar-palm.ts';

/** Thốt nốt is the sugar palm, dừa the coconut. */
export type Tree = 'thotnot' | 'dua' | 'none';

const PALMS = { thotnot: SUGAR_PALM, dua: COCONUT_PALM };

export function trees(kind: Tree, { colours, idPrefix }: Scene): string {
  return kind === 'none' ? '' : palmGrove(PALMS[kind], colours.palm, idPrefix);
}
