import type { PictureFile } from '../reading/picture-file.ts';

/** A derived picture: named by what it is made from, so that it is made once and never changes. */
export interface Derived {
  readonly path: string;
  readonly width: number;
  readonly format: Format;
}

type Format = 'avif' | 'webp' | 'jpeg';

const FORMATS: readonly Format[] = ['avif', 'webp'];
const WIDTHS = [320, 640, 960, 1440];
const FOLDER = '_pictures/';
/** Counts up when the settings of the encoder change, so that old results are not taken for new. */
const RECIPE = 'a';

/** How wide a picture is shown, by its place: browsers choose the file by it. */
export const PICTURE_SIZES = {
  cover: '(min-width: 79rem) 76rem, 100vw',
  feature: '(min-width: 79rem) 42rem, (min-width: 72rem) 55vw, 100vw',
  prose: '(min-width: 44rem) 42.5rem, 100vw',
  card: '(min-width: 72rem) 24rem, (min-width: 40rem) 50vw, 100vw',
  gallery: '(min-width: 40rem) 21rem, 100vw',
  thumb: '104px',
} as const;

/** The addresses a picture element needs; the files are made when the build is done. */
export function pictureSet(
  picture: PictureFile,
  href: (path: string) => string,
  place: keyof typeof PICTURE_SIZES,
) {
  const derived = derivedFrom(picture);
  const srcset = (format: Format): string =>
    derived
      .filter((each) => each.format === format)
      .map(({ path, width }) => `${href(path)} ${width}w`)
      .join(', ');
  const fallback = derived.filter(({ format }) => format === 'jpeg').at(-1);
  return {
    sources: FORMATS.map((format) => ({ type: `image/${format}`, srcset: srcset(format) })),
    src: href(fallback?.path ?? ''),
    width: picture.width,
    height: picture.height,
    sizes: PICTURE_SIZES[place],
  };
}

/** Every file made from a picture: never wider than itself, and one JPEG for old browsers. */
export function derivedFrom({ hash, width: full }: Pick<PictureFile, 'hash' | 'width'>): Derived[] {
  const widths = [...WIDTHS.filter((width) => width < full), Math.min(full, WIDTHS.at(-1) ?? full)];
  const distinct = [...new Set(widths)];
  const named = (width: number, format: Format): Derived => ({
    path: `${FOLDER}${hash}-${RECIPE}-${width}.${format === 'jpeg' ? 'jpg' : format}`,
    width,
    format,
  });
  const widest = distinct.findLast((width) => width <= 960) ?? full;
  return [
    ...FORMATS.flatMap((format) => distinct.map((width) => named(width, format))),
    named(widest, 'jpeg'),
  ];
}
