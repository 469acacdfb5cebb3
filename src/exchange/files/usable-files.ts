import { attachedFormat } from '../../domain/attached-format.ts';
import { LOCALES, type Locale } from '../../locale/locale.ts';
import { isGeneric } from '../../portal/sense/pictures.ts';
import { LIMITS } from '../limits.ts';
import type { PartnerAttachment, PartnerItem, PartnerPicture } from '../partner-item.ts';

/** What may be taken of an item's pictures and files by what is said of them, and why not the rest. */
export interface Usable {
  readonly pictures: Readonly<Record<Locale, readonly PartnerPicture[]>>;
  readonly attachments: readonly PartnerAttachment[];
  readonly left: readonly { readonly url: string; readonly field: LeftField }[];
}

type LeftField = 'credit' | 'licence' | 'alt' | 'place';

/** Kinds with a field for a file of their own. */
const WITH_FILES = ['document', 'publication', 'media'];

export function usableFiles(item: PartnerItem): Usable {
  const judged = LOCALES.flatMap((locale) =>
    (item.texts[locale]?.pictures ?? []).map((picture, index, all) => {
      const isSecondCover =
        picture.use === 'cover' && all.findIndex(({ use }) => use === 'cover') < index;
      const hasPlace = !isSecondCover && index < LIMITS.pictures;
      return { locale, picture, field: hasPlace ? problemOf(picture, item) : ('place' as const) };
    }),
  );
  const good = (locale: Locale) =>
    judged.filter((each) => each.locale === locale && !each.field).map(({ picture }) => picture);
  const attachments = item.attachments ?? [];
  const isAttachable = ({ name }: PartnerAttachment): boolean =>
    WITH_FILES.includes(item.kind) && attachedFormat(name) !== undefined;
  const left = [
    ...judged.flatMap(({ picture: { url }, field }) => (field ? [{ url, field }] : [])),
    ...attachments
      .filter((each) => !isAttachable(each))
      .map(({ url }) => ({ url, field: 'place' as const })),
  ];
  return {
    pictures: { vi: good('vi'), en: good('en') },
    attachments: attachments.filter(isAttachable),
    left: [...new Map(left.map((each) => [each.url, each])).values()],
  };
}

export function hasFiles({ texts, attachments }: PartnerItem): boolean {
  return [texts.vi?.pictures, texts.en?.pictures, attachments].some((files) => files?.length);
}

/** Whether some of the missing may still come: what cannot be used is not asked for again. */
export function canComplete(item: PartnerItem, missing: readonly string[]): boolean {
  if (missing.length === 0) return false;
  const { pictures, attachments } = usableFiles(item);
  const usable = [...pictures.vi, ...pictures.en, ...attachments].map(({ url }) => url);
  return missing.some((url) => usable.includes(url));
}

/** What is missing; what both languages share has to be described in both. */
function problemOf(picture: PartnerPicture, item: PartnerItem): LeftField | undefined {
  const { use, credit, licence, url } = picture;
  if (!credit) return 'credit';
  if (!licence) return 'licence';
  if (use === 'set' && (item.kind !== 'media' || item.particulars['medium'] === 'audio'))
    return 'place';
  if (use === 'text') return isDescribed(picture) ? undefined : 'alt';
  const inEach = Object.values(item.texts).map(({ pictures = [] }) =>
    pictures.find((other) => other.use === use && other.url === url),
  );
  return inEach.every((other) => other && isDescribed(other)) ? undefined : 'alt';
}

function isDescribed({ alt, url }: PartnerPicture): boolean {
  return alt !== '' && !isGeneric(alt, url.slice(url.lastIndexOf('/') + 1));
}
