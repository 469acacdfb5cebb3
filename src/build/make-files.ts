import { join, posix } from 'node:path';
import { copyAttachments } from '../attachments/copy-attachments.ts';
import { makeCards } from '../cards/make-cards.ts';
import { planCards } from '../cards/plan-cards.ts';
import { makePictures } from '../images/make-pictures.ts';
import type { Portal } from '../portal/portal.ts';

interface Making {
  readonly root: string;
  readonly out: string;
  readonly onProgress: (step: 'pictures' | 'cards', detail: string) => void;
}

/** The files that pages name and Astro does not make. */
export async function makeFiles(portal: Portal, { root, out, onProgress }: Making): Promise<void> {
  const cache = (name: string): string => join(root, '.cache', name);
  onProgress('pictures', '');
  await makePictures(publishedPictures(portal), { root, out, cache: cache('pictures') });
  await copyAttachments(portal, { root, out });
  onProgress('cards', '');
  await makeCards(planCards(portal), { out, cache: cache('cards') }, (detail) =>
    onProgress('cards', detail),
  );
}

/** A draft's pictures stay as unpublished as the draft. */
function publishedPictures({ pictures, entries }: Portal) {
  const folders = new Set(entries.map(({ folder }) => folder));
  return Object.values(pictures).filter(({ file }) => folders.has(posix.dirname(file)));
}
