import { pictureSet } from '../images/picture-set.ts';
import { motifOf } from '../motifs/entry-motif.ts';
import type { Entry } from '../portal/entry.ts';
import type { CoverPicture } from './parts/cover-picture.ts';
import type { Page } from './page.ts';

/** The entry's photograph where it has one, else its drawn motif. */
export function coverOf(entry: Entry, page: Page): CoverPicture {
  const { cover } = entry.shared;
  const picture =
    cover && page.portal.pictures[`${entry.folder}/${cover.file.replace(/^\.\//, '')}`];
  if (picture) return { kind: 'photo', photo: pictureSet(picture, page.href, 'cover') };
  return { kind: 'motif', seed: entry.id, ...motifOf(entry) };
}
