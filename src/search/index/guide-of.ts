import { brotliCompressSync, constants } from 'node:zlib';
import type { FormerNames } from '../../domain/former-names.ts';
import type { SameWords } from '../../domain/same-words.ts';
import { dayWords, type IsoDay } from '../../locale/format.ts';
import type { Both, Locale } from '../../locale/locale.ts';
import { otherLocale } from '../../locale/locale.ts';
import type { Portal } from '../../portal/portal.ts';
import { fold } from '../query/fold.ts';
import type { FormerName, Guide, GuidePage, GuideTerm } from '../query/guide.ts';
import type { SearchRecord } from './search-record.ts';

/** Loaded once, as the reader turns to search (brotli). */
const MOST_BYTES = 15_000;

export interface GuideMaking {
  readonly portal: Portal;
  readonly formerNames: FormerNames;
  readonly sameWords: SameWords;
  /** The commonest words of each language’s texts; those of titles are known from the titles. */
  readonly words: Both<readonly string[]>;
  /** In both languages. */
  readonly records: readonly SearchRecord[];
  /** The day before which pages are archived, and the parts of each language’s archive. */
  readonly archive: { readonly before: IsoDay; readonly parts: Both<readonly string[]> };
}

/** The guide of one language; where the portal is large, its oldest news are left out. */
export function guideOf(making: GuideMaking, locale: Locale): Guide {
  const { portal, records, words, archive } = making;
  const guide: Guide = {
    words: words[locale].join(' '),
    pages: pagesOf(records, locale),
    terms: termsOf(portal, locale),
    same: making.sameWords[locale],
    formerly: formerlyOf(making, locale),
    glossary: portal.twins.get('view:glossary')?.[locale]?.path ?? '',
    archiveBefore: periodWords(archive.before, locale),
    archive: archive.parts[locale],
  };
  return fitting(guide);
}

/** As many pages as fit, by halving: in a large portal thousands are left out. */
function fitting(guide: Guide): Guide {
  const fits = (count: number): boolean =>
    sizeOf({ ...guide, pages: guide.pages.slice(0, count) }) <= MOST_BYTES;
  let [enough, tooMany] = [0, guide.pages.length + 1];
  while (tooMany - enough > 1) {
    const half = Math.floor((enough + tooMany) / 2);
    if (fits(half)) enough = half;
    else tooMany = half;
  }
  return { ...guide, pages: guide.pages.slice(0, enough) };
}

/** A quick compression is never smaller than the one that is served. */
function sizeOf(guide: Guide): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
  return brotliCompressSync(JSON.stringify(guide), { params }).length;
}

/** Pages that are looked up come first, then what is of its day, the newest first. */
function byWorth(a: SearchRecord, b: SearchRecord): number {
  return worth(a) - worth(b) || (a.day < b.day ? 1 : a.day > b.day ? -1 : a.path < b.path ? -1 : 1);
}

function worth({ kind }: SearchRecord): number {
  return kind === 'hub' ? 0 : kind === 'news' || kind === 'story' ? 2 : 1;
}

function pagesOf(records: readonly SearchRecord[], locale: Locale): GuidePage[] {
  const pairs = new Map([...new Set(records.map(pairOf))].sort().map((pair, at) => [pair, at]));
  return records
    .filter((record) => record.locale === locale)
    .toSorted(byWorth)
    .map((record) => [record.title, record.path, record.kind, pairs.get(pairOf(record)) ?? -1]);
}

/** `năm 2025` · `tháng 9/2025` */
function periodWords(day: IsoDay, locale: Locale): string {
  const [year = '', month = ''] = day.split('-');
  return dayWords(month === '01' ? year : `${year}-${month}`, locale);
}

/** The same for both pages of a pair. */
function pairOf({ path, twin }: SearchRecord): string {
  return [path, ...(twin ? [twin.path] : [])].sort().join(' ');
}

function termsOf({ glossary }: Portal, locale: Locale): GuideTerm[] {
  return Object.entries(glossary).map(([id, { term, full }]) => {
    const said = typeof term === 'string' ? term : term[locale];
    return [id, said, full[locale], full[otherLocale(locale)]];
  });
}

function formerlyOf({ portal, formerNames }: GuideMaking, locale: Locale): FormerName[] {
  const pages = new Map(
    Object.entries(portal.provinces).map(([id, { name }]) => {
      const [first] = portal.edition.provinces;
      const subject = id === first ? 'section:province' : `province:${id}`;
      return [fold(name.vi), portal.twins.get(subject)?.[locale]?.path ?? ''];
    }),
  );
  return formerNames.flatMap(({ today, names, words }) => {
    const path = pages.get(fold(today.vi.replace(/^(?:TP\. |Thành phố )/, ''))) ?? '';
    const form = (name: string, isWord: boolean): FormerName =>
      isWord ? [name, today[locale], path, 1] : [name, today[locale], path];
    return [...names.map((name) => form(name, false)), ...words.map((name) => form(name, true))];
  });
}
