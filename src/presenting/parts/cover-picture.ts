import type { Dye } from '../../motifs/dyes.ts';
import type { Family } from '../../motifs/family.ts';

interface PhotoSource {
  readonly type: string;
  readonly srcset: string;
}

/** One picture in the formats and widths that were made of it; `src` is for browsers that know none of them. */
export interface PhotoFile {
  readonly sources: readonly PhotoSource[];
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly sizes?: string | undefined;
}

/** What stands where a picture belongs: a motif drawn from a seed, or a photograph of the entry. */
export type CoverPicture =
  | { readonly kind: 'motif'; readonly seed: string; readonly family: Family; readonly dye: Dye }
  | { readonly kind: 'photo'; readonly photo: PhotoFile };
