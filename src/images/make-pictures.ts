import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { PictureFile } from '../reading/picture-file.ts';
import { copyInto } from '../saving/copy-into.ts';
import { replaceFile } from '../saving/replace-file.ts';
import { derivedFrom, type Derived } from './picture-set.ts';

// AVIF's bytes depend on the number of encoder threads: one, so that every machine makes the same.
sharp.concurrency(1);

const AT_ONCE = 4;

interface Folders {
  /** Where content lies. */
  readonly root: string;
  readonly out: string;
  /** Results of earlier builds, by name; a name says what it holds. */
  readonly cache: string;
}

/** Makes every derived picture that the cache does not hold yet, without EXIF, turned upright. */
export async function makePictures(
  pictures: readonly PictureFile[],
  folders: Folders,
): Promise<{ made: number; kept: number }> {
  const jobs = pictures.flatMap((picture) =>
    derivedFrom(picture).map((derived) => ({ picture, derived })),
  );
  let made = 0;
  const next = jobs.values();
  const worker = async (): Promise<void> => {
    for (const { picture, derived } of next) {
      const { file, isNew } = await keptPicture(picture, derived, folders);
      if (isNew) made += 1;
      await copyInto(file, join(folders.out, derived.path));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { made, kept: jobs.length - made };
}

/** Where a derived picture is kept, made first if it is not there yet. */
export async function keptPicture(
  picture: PictureFile,
  derived: Derived,
  { root, cache }: Pick<Folders, 'root' | 'cache'>,
): Promise<{ file: string; isNew: boolean }> {
  const file = join(cache, derived.path);
  const isNew = !existsSync(file);
  if (isNew) await encode(join(root, picture.file), derived, file);
  return { file, isNew };
}

async function encode(from: string, { width, format }: Derived, to: string): Promise<void> {
  const picture = sharp(from, { limitInputPixels: 100_000_000 }).autoOrient().resize({ width });
  const encoded =
    format === 'avif'
      ? picture.avif({ quality: 55, effort: 4 })
      : format === 'webp'
        ? picture.webp({ quality: 74 })
        : picture.jpeg({ quality: 76, mozjpeg: true });
  replaceFile(to, await encoded.toBuffer());
}
