import sharp from 'sharp';
import { mendPicture } from '../../mending/mend-picture.ts';
import { LEAST_WIDTH } from '../../portal/sense/pictures.ts';
import { LIMITS } from '../limits.ts';

/** Bytes that are what they should be, or in a word what is wrong with them. */
export type RealFile<T = object> =
  | ({ readonly ok: true; readonly bytes: Uint8Array } & T)
  | { readonly ok: false; readonly problem: string };

interface Measures {
  readonly extension: string;
  readonly format: string;
  readonly width: number;
  readonly height: number;
}

/**
 * How a picture's file begins, by the format that sharp then has to find in it. What begins
 * otherwise is never given to a decoder: an SVG can ask for other files.
 */
const BEGINNINGS: readonly (readonly [format: string, extension: string, pattern: RegExp])[] = [
  ['jpeg', 'jpg', /^\xff\xd8\xff/],
  ['png', 'png', /^\x89PNG\r\n\p{Cc}\n/u],
  ['webp', 'webp', /^RIFF[^]{4}WEBP/],
  ['heif', 'avif', /^[^]{4}ftyp(avif|avis|mif1)/],
];

/** A picture that can be shown, decoded once to its end, without what it tells of who took it where. */
export async function realPicture(bytes: Uint8Array): Promise<RealFile<Measures>> {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const [format, extension] = BEGINNINGS.find(([, , pattern]) => pattern.test(start)) ?? [];
  if (!format || !extension) return { ok: false, problem: 'JPEG/PNG/WebP/AVIF ?' };
  // Its head alone is read, which says how large the rest would become.
  const about = await sharp(bytes, { limitInputPixels: false }).metadata().catch(nothing);
  if (about?.format !== format || (format === 'heif' && about.compression !== 'av1')) {
    return { ok: false, problem: `${extension.toUpperCase()} ?` };
  }
  const { width, height } = about.autoOrient;
  const isRight = width >= LEAST_WIDTH && width * height <= LIMITS.pixels;
  if (!isRight) return { ok: false, problem: `${width} × ${height}` };
  if (!(await isWhole(bytes))) return { ok: false, problem: `${extension.toUpperCase()} …` };
  const mended = await mendPicture(bytes);
  return { ok: true, bytes: mended?.bytes ?? bytes, extension, format, width, height };
}

/** A file that was cut short has a head like any other. */
function isWhole(bytes: Uint8Array): Promise<boolean> {
  return sharp(bytes, { limitInputPixels: LIMITS.pixels, failOn: 'error' })
    .stats()
    .then(
      () => true,
      () => false,
    );
}

function nothing(): undefined {}
