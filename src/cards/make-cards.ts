import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { motif } from '../motifs/motif.ts';
import { copyInto } from '../saving/copy-into.ts';
import { replaceFile } from '../saving/replace-file.ts';
import { drawable } from './card-findings.ts';
import { type CardFaces, readCardFaces } from './faces.ts';
import type { CardSubject, PlannedCard } from './plan-cards.ts';
import { renderCard } from './render-card.ts';

// Rasterising is done in sharp's own threads: more at once than a small machine has cores only
// holds more pictures in memory.
const AT_ONCE = 3;

interface Folders {
  readonly out: string;
  /** Results of earlier builds, by name; a name says what is drawn. */
  readonly cache: string;
}

/** Puts every planned card into the built folder; only what the cache does not hold is drawn. */
export async function makeCards(
  planned: readonly PlannedCard[],
  { out, cache }: Folders,
  onProgress: (detail: string) => void = () => {},
): Promise<{ made: number; kept: number }> {
  const faces = readCardFaces();
  let made = 0;
  let done = 0;
  const next = planned.values();
  const worker = async (): Promise<void> => {
    for (const { path, card } of next) {
      const cached = join(cache, path);
      if (!existsSync(cached)) {
        replaceFile(cached, await draw(card, faces));
        made += 1;
      }
      await copyInto(cached, join(out, path));
      onProgress(`${++done}/${planned.length}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { made, kept: planned.length - made };
}

function draw(card: CardSubject, faces: CardFaces): Promise<Buffer> {
  const drawing = motif({ ...card.motif, frame: 'og', idPrefix: 'm' });
  return renderCard({ ...drawable(card, faces), motif: drawing, dye: card.motif.dye }, faces);
}
