import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { aPicture } from '../testing/a-picture.ts';
import { mendPicture } from './mend-picture.ts';

const GPS = {
  IFD0: { Copyright: 'An' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 1/1 1/1' },
};

describe('mendPicture', () => {
  it('takes place and camera out of an upright JPEG without compressing it again', async () => {
    const plain = await sharp(await aPicture(64, 32))
      .jpeg()
      .toBuffer();
    const noted = await sharp(await aPicture(64, 32))
      .jpeg()
      .withExif(GPS)
      .toBuffer();
    const mended = await mendPicture(noted);
    expect(mended?.mends).toEqual(['private-data']);
    expect((await sharp(mended?.bytes).metadata()).exif).toBeUndefined();
    expect(await pixels(mended?.bytes ?? new Uint8Array())).toEqual(await pixels(plain));
  });

  it('turns a photograph upright', async () => {
    const turned = await sharp(await aPicture(64, 32))
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const mended = await mendPicture(turned);
    expect(mended?.mends).toEqual(['turned', 'private-data']);
    const { width, height, orientation } = await sharp(mended?.bytes).metadata();
    expect({ width, height, orientation: orientation ?? 1 }).toEqual({
      width: 32,
      height: 64,
      orientation: 1,
    });
  });

  it.each(['png', 'webp', 'avif'] as const)('takes the notes out of %s', async (format) => {
    const noted = await sharp(await aPicture(64))
      .toFormat(format)
      .withExif(GPS)
      .toBuffer();
    const mended = await mendPicture(noted);
    const about = await sharp(mended?.bytes).metadata();
    expect(about.exif).toBeUndefined();
    expect(about.format).toBe(format === 'avif' ? 'heif' : format);
  });

  it('leaves alone what has no notes, and what is no picture', async () => {
    expect(await mendPicture(await aPicture(64))).toBeUndefined();
    expect(await mendPicture(Buffer.from('x'))).toBeUndefined();
    expect(await mendPicture(new Uint8Array())).toBeUndefined();
  });
});

function pixels(bytes: Uint8Array) {
  return sharp(bytes).raw().toBuffer();
}
