import type { Locale } from '../../locale/locale.ts';
import { wordsFor } from '../../locale/words.ts';
import type { PlacedPicture } from '../body/place-pictures.ts';
import type { Brought } from '../files/bring-files.ts';
import type { PartnerItem, PartnerPicture } from '../partner-item.ts';
import type { Fields } from './draft-fields.ts';

/** The pictures among the words of a text, as its body will show them. */
export function placedIn(locale: Locale, { pictures, files }: Brought): PlacedPicture[] {
  const { photoCredit } = wordsFor(locale).entry;
  return pictures[locale].flatMap(({ use, url, alt, caption, credit }) => {
    const file = files.get(url)?.name;
    const title = [caption, `${photoCredit} ${credit}`].filter(Boolean).join(' ');
    return use === 'text' && file ? [{ url, file, alt, title }] : [];
  });
}

/** What each language says of the pictures that both share. */
export function pictureWords(locale: Locale, brought: Brought): Fields {
  const [cover] = ofUse('cover', locale, brought);
  const alts = ofUse('set', locale, brought).map(({ alt }) => alt);
  return {
    coverAlt: cover?.alt,
    coverCaption: cover?.caption,
    fileAlts: alts.length > 0 ? alts : undefined,
  };
}

/** Pictures and files that both languages share, under the names they have here. */
export function fileFields({ kind, original, particulars }: PartnerItem, brought: Brought): Fields {
  const [cover] = ofUse('cover', original, brought);
  const set = ofUse('set', original, brought);
  const attached = brought.attachments.flatMap(({ url, name, credit }) => {
    const file = brought.files.get(url)?.name;
    return file ? [{ file, name, credit }] : [];
  });
  return {
    ...(cover ? { cover: { file: nameOf(cover, brought), credit: cover.credit } } : {}),
    ...(kind === 'media' ? mediaFiles(set, attached, brought) : {}),
    ...(kind === 'publication' && attached[0] ? { file: attached[0].file } : {}),
    ...(kind === 'document' ? documentFile(particulars['file'], attached) : {}),
  };
}

interface Attached {
  readonly file: string;
  readonly name: string;
  readonly credit: string | undefined;
}

function mediaFiles(
  set: readonly PartnerPicture[],
  attached: readonly Attached[],
  brought: Brought,
): Fields {
  const shown = set.map((picture) => ({ file: nameOf(picture, brought), credit: picture.credit }));
  const heard = attached.flatMap(({ file, credit }) => (credit ? [{ file, credit }] : []));
  const files = [...shown, ...heard];
  return files.length > 0 ? { files } : {};
}

/** The copy beside the partner's text is now beside ours; its page is still the source. */
function documentFile(file: unknown, attached: readonly Attached[]): Fields {
  if (typeof file !== 'object' || file === null || !('path' in file)) return {};
  const { path, ...rest } = file as { readonly path: unknown }; // its other fields are checked with the draft
  const own = attached.find(({ name }) => name === path);
  return own ? { file: { ...rest, path: own.file } } : {};
}

/** Those that have arrived. */
function ofUse(use: PartnerPicture['use'], locale: Locale, { pictures, files }: Brought) {
  return pictures[locale].filter((picture) => picture.use === use && files.has(picture.url));
}

function nameOf({ url }: PartnerPicture, { files }: Brought): string {
  return files.get(url)?.name ?? '';
}
