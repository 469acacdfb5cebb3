import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { kept, type Keep } from './keep.ts';
import type { PictureFile } from './picture-file.ts';

const WEB_FORMATS = ['jpeg', 'png', 'webp', 'avif', 'heif'];
/** A decompression bomb is refused before it is unpacked. */
const MOST_PIXELS = 100_000_000;

/** The attachments that are pictures, with what their files say of them. */
export async function inspectPictures(
  root: string,
  attachments: readonly { readonly file: string }[],
  keep?: Keep,
): Promise<PictureFile[]> {
  const found = await Promise.all(
    attachments.map(({ file }) => kept(keep, 'picture', file, () => inspect(root, file))),
  );
  return found.flat();
}

async function inspect(root: string, file: string): Promise<PictureFile[]> {
  const bytes = await readFile(join(root, file));
  if (bytes.length === 0) return []; // sharp throws at once on nothing
  const about = await sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .metadata()
    .catch(() => undefined); // not a picture: the check says so with the text that uses it
  if (!about?.format || !WEB_FORMATS.includes(about.format)) return [];
  if (about.format === 'heif' && about.compression !== 'av1') return []; // a phone’s HEIC, whatever its name
  const turned = (about.orientation ?? 1) >= 5;
  return [
    {
      file,
      width: turned ? about.height : about.width,
      height: turned ? about.width : about.height,
      format: about.format,
      hash: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
      hasExif: about.exif !== undefined,
    },
  ];
}
