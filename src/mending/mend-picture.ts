import sharp from 'sharp';

/** What can be mended in a picture: how it is turned, and what it tells of who took it where. */
export type PictureMend = 'turned' | 'private-data';

export interface MendedPicture {
  readonly bytes: Uint8Array;
  readonly mends: readonly PictureMend[];
}

/** High enough that nobody sees that a photograph was written again. */
const QUALITY = 92;

/**
 * A photograph that stands upright, without the place and the camera it was taken with. Where it
 * already stands upright, a JPEG is not compressed again: only its notes are cut out.
 */
export async function mendPicture(bytes: Uint8Array): Promise<MendedPicture | undefined> {
  if (bytes.length === 0) return undefined;
  const about = await sharp(bytes)
    .metadata()
    .catch(() => undefined); // no picture: the check says so
  const isTurned = (about?.orientation ?? 1) > 1;
  const isNoted = [about?.exif, about?.xmp, about?.iptc, about?.comments].some(Boolean);
  if (!about?.format || (!isNoted && !isTurned)) return undefined;
  const mends: PictureMend[] = [
    ...(isTurned ? (['turned'] as const) : []),
    ...(isNoted ? (['private-data'] as const) : []),
  ];
  if (about.format === 'jpeg' && !isTurned) return { bytes: withoutNotes(bytes), mends };
  return { bytes: await rewritten(bytes, about.format), mends };
}

async function rewritten(bytes: Uint8Array, format: string): Promise<Uint8Array> {
  const upright = sharp(bytes).autoOrient().keepIccProfile();
  switch (format) {
    case 'png':
      return upright.png({ compressionLevel: 9 }).toBuffer();
    case 'webp':
      return upright.webp({ quality: QUALITY }).toBuffer();
    case 'heif':
      return upright.avif({ quality: 75 }).toBuffer();
    default:
      return upright.jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' }).toBuffer();
  }
}

/** EXIF and XMP (APP1), what newsrooms note (APP13), and comments. */
const NOTES = [0xe1, 0xed, 0xfe];
const START_OF_SCAN = 0xda;

/** A JPEG is a row of segments, each with its length; notes stand in segments of their own. */
function withoutNotes(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== START_OF_SCAN) {
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (!NOTES.includes(bytes[at + 1] ?? 0)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, bytes.subarray(at)]);
}
