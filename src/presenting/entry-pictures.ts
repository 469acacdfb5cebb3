import { pictureSet } from '../images/picture-set.ts';
import { captionParts } from '../markdown/caption.ts';
import type { Entry, EntryText } from '../portal/portal.ts';
import type { Page } from './page.ts';

export interface SharedPicture {
  readonly address: string;
  readonly type: 'image/jpeg';
  readonly alt: string;
  /** Who made it. */
  readonly credit: string | undefined;
}

/** The pictures of a text at their full addresses, the cover first; each once. */
export function entryPictures(entry: Entry, text: EntryText, page: Page): SharedPicture[] {
  const seen = new Set<string>();
  return [...coverOf(entry, text), ...picturesIn(text)].flatMap(({ file, alt, credit }) => {
    const name = `${entry.folder}/${file.replace(/^\.\//, '')}`;
    const found = page.portal.pictures[name];
    if (!found || seen.has(name)) return [];
    seen.add(name);
    const address = pictureSet(found, page.absolute, 'prose').src;
    return [{ address, type: 'image/jpeg', alt, credit }];
  });
}

interface Said {
  readonly file: string;
  readonly alt: string;
  readonly credit: string | undefined;
}

function coverOf({ shared: { cover } }: Entry, { words }: EntryText): Said[] {
  return cover ? [{ ...cover, alt: words.coverAlt ?? '' }] : [];
}

function picturesIn({ outline }: EntryText): Said[] {
  return outline.pictures.map(({ file, alt, caption }) => {
    return { file, alt, credit: captionParts(caption).credit };
  });
}
