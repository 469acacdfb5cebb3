import { fallbackOf } from '../images/picture-set.ts';
import { captionParts } from '../markdown/caption.ts';
import { pathBeside } from '../portal/attached.ts';
import type { Entry, EntryText } from '../portal/entry.ts';
import { pictureLicenceOf } from './credit.ts';
import type { Page } from './page.ts';

/** At the head of the entry, among its words, or in a set of photographs. */
export const PICTURE_USES = ['cover', 'text', 'set'] as const;

export interface SharedPicture extends Said {
  /** Below the portal's root. */
  readonly path: string;
  readonly address: string;
  readonly type: 'image/jpeg';
  readonly width: number;
  readonly height: number;
  /** Under which conditions others may show it; nothing where they have to ask. */
  readonly licence: string | undefined;
}

interface Said {
  readonly use: (typeof PICTURE_USES)[number];
  readonly file: string;
  readonly alt: string;
  readonly caption: string | undefined;
  /** Who made it. */
  readonly credit: string | undefined;
}

/** Every place of a text in which a picture stands, the cover first, each at its full address. */
export function placedPictures(entry: Entry, text: EntryText, page: Page): SharedPicture[] {
  const licence = pictureLicenceOf(entry, page);
  const places = [...coverOf(entry, text), ...picturesIn(text), ...setOf(entry, text)];
  return places.flatMap((said) => {
    const found = page.portal.pictures[pathBeside(entry.folder, said.file)];
    if (!found) return [];
    const { path, width, height } = fallbackOf(found);
    const address = page.absolute(path);
    return [{ ...said, path, address, type: 'image/jpeg' as const, width, height, licence }];
  });
}

/** The pictures of a text, each once. */
export function entryPictures(entry: Entry, text: EntryText, page: Page): SharedPicture[] {
  const byAddress = Map.groupBy(placedPictures(entry, text, page), ({ address }) => address);
  return [...byAddress.values()].flatMap(([first]) => first ?? []);
}

function coverOf({ shared: { cover } }: Entry, { words }: EntryText): Said[] {
  const { coverAlt: alt = '', coverCaption: caption } = words;
  return cover ? [{ use: 'cover', ...cover, alt, caption }] : [];
}

function picturesIn({ outline }: EntryText): Said[] {
  return outline.pictures.map(({ file, alt, caption: said }) => {
    const { caption, credit } = captionParts(said);
    return { use: 'text', file, alt, caption, credit };
  });
}

function setOf({ shared }: Entry, { words }: EntryText): Said[] {
  if (shared.kind !== 'media' || shared.medium === 'audio') return [];
  return shared.files.map(({ file, credit }, index) => {
    return { use: 'set', file, alt: words.fileAlts?.[index] ?? '', caption: undefined, credit };
  });
}
