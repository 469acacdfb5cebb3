import type { Entry } from '../portal/entry.ts';
import { chooseMotif, type MotifChoice } from './choose-motif.ts';

/** The motif that stands for an entry where it has no photograph. */
export function motifOf({ id, kind, pillar, shared }: Entry): MotifChoice {
  return chooseMotif({
    key: id,
    kind,
    pillar,
    topics: shared.topics,
    tourism: shared.kind === 'place' ? shared.tourism[0] : undefined,
    own: shared.motif,
  });
}
