import { pictureSet } from '../images/picture-set.ts';
import { chooseMotif } from '../motifs/choose-motif.ts';
import type { Dye } from '../motifs/dyes.ts';
import type { Family } from '../motifs/family.ts';
import type { Entry } from '../portal/portal.ts';
import type { CoverPicture } from '../components/cover.ts';
import type { Page } from './page.ts';

/** The entry's photograph where it has one, else its drawn motif. */
export function coverOf(entry: Entry, page: Page): CoverPicture {
  const { cover } = entry.shared;
  const picture =
    cover && page.portal.pictures[`${entry.folder}/${cover.file.replace(/^\.\//, '')}`];
  if (picture) return { kind: 'photo', photo: pictureSet(picture, page.href, 'cover') };
  return { kind: 'motif', seed: entry.id, ...motifOf(entry) };
}

export function motifOf(entry: Entry): { family: Family; dye: Dye } {
  const { shared, pillar, kind, id } = entry;
  return chooseMotif({
    key: id,
    kind,
    pillar,
    topics: shared.topics,
    tourism: shared.kind === 'place' ? shared.tourism[0] : undefined,
    own: shared.motif,
  });
}
