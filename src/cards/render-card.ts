import sharp from 'sharp';
import type { CardFaces } from './faces.ts';
import { type ShareCard, shareCardSvg } from './share-card.ts';

/** A share card as a PNG file of 1200 × 630; the same card gives the same bytes. */
export async function renderCard(card: ShareCard, faces?: CardFaces): Promise<Buffer> {
  // One thread per picture; the build renders several pictures side by side.
  sharp.concurrency(1);
  return (
    sharp(Buffer.from(shareCardSvg(card, faces)))
      .flatten({ background: '#000000' })
      // Choosing a palette would halve the 140 kB and take four times as long.
      .png({ compressionLevel: 6 })
      .toBuffer()
  );
}
