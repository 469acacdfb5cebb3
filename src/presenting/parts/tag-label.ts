import type { Dye } from '../../motifs/dyes.ts';

/** The name of a pillar or of a place, with the dye that stands for it. */
export interface TagLabel {
  readonly label: string;
  readonly dye: Dye;
  readonly lang?: string | undefined;
}
