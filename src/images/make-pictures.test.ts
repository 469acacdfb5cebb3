import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { inspectPictures } from '../reading/inspect-pictures.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { makePictures } from './make-pictures.ts';

const FILE = 'content/anh.jpg';
/** Who took it with what, and where they stood. */
const EXIF = {
  IFD0: { Make: 'May anh', Artist: 'Nguoi chup' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 22/1 0/1', GPSLongitudeRef: 'E' },
};

describe('makePictures', () => {
  let photo: Buffer;
  beforeAll(async () => {
    const left = { create: { width: 350, height: 500, channels: 3 as const, background: '#c00' } };
    // Orientation 6: the camera was held upright, and what it recorded lies on its side.
    photo = await sharp({
      create: { width: 700, height: 500, channels: 3, background: '#00c' },
    })
      .composite([{ input: left, left: 0, top: 0 }])
      .withExif(EXIF)
      .withMetadata({ orientation: 6 })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>Nguoi chup</a></x:xmpmeta>')
      .jpeg()
      .toBuffer();
  });

  async function made(root: string, cache: string) {
    const pictures = await inspectPictures(root, [{ file: FILE }]);
    const out = join(root, 'out');
    const counts = await makePictures(pictures, { root, out, cache });
    const folder = join(out, '_pictures');
    const files = readdirSync(folder)
      .toSorted()
      .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
    return { pictures, counts, files };
  }

  it('starts from a photo that says where it was taken', async () => {
    const { exif, orientation } = await sharp(photo).metadata();
    expect(exif?.toString('latin1')).toContain('Nguoi chup');
    expect(orientation).toBe(6);
  });

  it('makes AVIF, WebP and one JPEG, never wider than the photo seen upright', async () => {
    using folder = tempFolder({ [FILE]: photo });
    const { pictures, files } = await made(folder.path, join(folder.path, 'cache'));
    expect(pictures[0]).toMatchObject({ width: 500, height: 700, hasExif: true });
    const sizes = files.map(({ name }) => name.replace(/^.*-(\d+\.\w+)$/, '$1'));
    expect(sizes).toEqual(['320.avif', '320.webp', '500.avif', '500.jpg', '500.webp']);
    for (const { name, bytes } of files) {
      const { width = 0, height = 0 } = await sharp(bytes).metadata();
      expect(width).toBe(Number(/-(\d+)\./.exec(name)?.[1]));
      expect(height / width).toBeCloseTo(1.4, 1);
    }
  });

  it('turns the photo upright: what lay left is on top', async () => {
    using folder = tempFolder({ [FILE]: photo });
    const { files } = await made(folder.path, join(folder.path, 'cache'));
    for (const { bytes } of files) {
      const top = await sharp(bytes).extract({ left: 100, top: 20, width: 1, height: 1 }).raw();
      const [red = 0, , blue = 0] = await top.toBuffer();
      expect(red).toBeGreaterThan(blue);
    }
  });

  it('leaves no EXIF, XMP or IPTC in any of them', async () => {
    using folder = tempFolder({ [FILE]: photo });
    const { files } = await made(folder.path, join(folder.path, 'cache'));
    for (const { bytes } of files) {
      const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
      expect(orientation ?? 1).toBe(1);
      expect(bytes.toString('latin1')).not.toMatch(/Nguoi chup|GPSLatitude/);
    }
  });

  it('gives the same bytes twice, and encodes nothing that the cache holds', async () => {
    using one = tempFolder({ [FILE]: photo });
    using two = tempFolder({ [FILE]: photo });
    const first = await made(one.path, join(one.path, 'cache'));
    const second = await made(two.path, join(two.path, 'cache'));
    const digests = ({ files }: typeof first) =>
      files.map(({ name, bytes }) => [name, createHash('sha256').update(bytes).digest('hex')]);
    expect(first.counts).toEqual({ made: 5, kept: 0 });
    expect(digests(second)).toEqual(digests(first));
    const third = await made(two.path, join(one.path, 'cache'));
    expect(third.counts).toEqual({ made: 0, kept: 5 });
    expect(digests(third)).toEqual(digests(first));
  });
});
