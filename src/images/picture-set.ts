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
  const all = derivedFrom(picture);
  const srcset = (format: Format): string =>
    all
      .filter((each) => each.format === format)
      .map(({ path, width }) => `${href(path)} ${width}w`)
      .join(', ');
  return {
    sources: FORMATS.map((format) => ({ type: `image/${format}`, srcset: srcset(format) })),
    src: href(fallbackOf(picture).path),
    width: picture.width,
    height: picture.height,
    sizes: PICTURE_SIZES[place],
  };
}

/** Every file made from a picture: never wider than itself, and one JPEG. */
export function derivedFrom(picture: Pick<PictureFile, 'hash' | 'width'>): Derived[] {
  const widths = [...WIDTHS.filter((width) => width < picture.width), widestOf(picture)];
  return [
    ...FORMATS.flatMap((format) =>
      [...new Set(widths)].map((width) => derived(picture, width, format)),
    ),
    jpegOf(picture),
  ];
}

/**
 * The one JPEG, for old browsers and for all who see the picture elsewhere: feeds, data, search
 * engines. As wide as the widest: Google asks for 1,200 pixels, and partners take it over.
 */
export function fallbackOf(picture: Pick<PictureFile, 'hash' | 'width' | 'height'>) {
  const { path, width } = jpegOf(picture);
  return { path, width, height: Math.round((picture.height * width) / picture.width) };
}

function jpegOf(picture: Pick<PictureFile, 'hash' | 'width'>): Derived {
  return derived(picture, widestOf(picture), 'jpeg');
}

function widestOf({ width }: Pick<PictureFile, 'width'>): number {
  return Math.min(width, WIDTHS.at(-1) ?? width);
}

function derived({ hash }: Pick<PictureFile, 'hash'>, width: number, format: Format): Derived {
  const extension = format === 'jpeg' ? 'jpg' : format;
  return { path: `${FOLDER}${hash}-${RECIPE}-${width}.${extension}`, width, format };
}
