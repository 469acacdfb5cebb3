import sharp from 'sharp';

/** A real PNG, plain and small in bytes. */
export function aPicture(width: number, height = 8): Promise<Uint8Array> {
  const background = { r: 34, g: 70, b: 155 };
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
}
