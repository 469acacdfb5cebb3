import { copyFile, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { motif } from '../motifs/motif.ts';
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
      if (!(await isThere(cached))) {
        await keep(await draw(card, faces), cached);
        made += 1;
      }
      await place(cached, join(out, path));
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

/** Written beside and moved, so that a build cut off leaves no half card in the cache. */
async function keep(png: Buffer, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const half = `${to}.${process.pid}`;
  await writeFile(half, png);
  await rename(half, to);
}

async function place(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
