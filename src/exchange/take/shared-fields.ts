import type { Source } from '../../domain/source.ts';
import type { TakenFrom } from '../../domain/taken-from.ts';
import type { IsoDay } from '../../locale/format.ts';
import { wordsFor } from '../../locale/words.ts';
import type { PartnerItem, Said } from '../partner-item.ts';
import type { Drafting } from './drafting.ts';
import { particularFields, type Fields } from './draft-fields.ts';
import { versionOf } from './seal.ts';

/** What was found out of an item before its fields are put together. */
interface Beside {
  readonly naming: Fields;
  /** Fields that name pictures and files. */
  readonly attached: Fields;
  readonly noted: Pick<TakenFrom, 'pictureLicence' | 'notTaken'>;
}

/** What both languages share, with the note whose entry it is; sealed once the files are made. */
export function sharedFields(
  item: PartnerItem,
  { naming, attached, noted }: Beside,
  { manuscript, partner, today }: Drafting,
): Fields {
  const date = item.published ?? today;
  const notBefore = (day: IsoDay | undefined) =>
    day !== undefined && day >= date ? day : undefined;
  const isAlone = Object.keys(item.texts).length === 1;
  const mustPair = manuscript.edition.missingTranslation === 'refuse';
  return {
    date,
    updated: notBefore(item.updated),
    reviewBy: notBefore(item.reviewBy),
    expires: notBefore(item.expires),
    ...naming,
    ...particularFields(item, manuscript),
    ...attached,
    oneLanguage:
      isAlone && mustPair ? wordsFor('vi').reuse.notTranslated(inVietnamese(partner)) : undefined,
    sources: item.sources.length > 0 ? item.sources : [pageAsSource(item, partner)],
    takenFrom: takenFrom(item, noted, partner, today),
    draft: true,
  };
}

export function inVietnamese(said: Said): string {
  return typeof said === 'string' ? said : said.vi;
}

/** An entry without sources of its own can be checked where it comes from. */
function pageAsSource({ texts, original }: PartnerItem, partner: Said): Source {
  const { title = '', url } = texts[original] ?? {};
  return { title, publisher: inVietnamese(partner), url };
}

function takenFrom(
  item: PartnerItem,
  noted: Beside['noted'],
  name: Said,
  taken: IsoDay,
): TakenFrom {
  const { vi, en } = item.texts;
  const url = vi && en ? { vi: vi.url, en: en.url } : (vi ?? en)?.url;
  return {
    name,
    id: item.id,
    url: url ?? '',
    credit: item.credit,
    licence: item.licence,
    ...noted,
    taken,
    version: versionOf(item),
    seal: 'none',
  };
}
