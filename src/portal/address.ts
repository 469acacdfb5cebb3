import { embedPath, type EmbedView } from '../domain/embed.ts';
import { SECTIONS, type SectionId } from '../domain/section.ts';
import { slugOf } from '../domain/slug.ts';
import type { Both, Locale } from '../locale/locale.ts';

/** Every word of an address that is not an entry's own, in the reader's language. */
const WORDS = {
  page: { vi: 'trang', en: 'page' },
  year: { vi: 'nam', en: 'year' },
  pillar: { vi: 'tru-cot', en: 'pillars' },
  topic: { vi: 'chu-de', en: 'topics' },
  audience: { vi: 'danh-cho', en: 'for' },
  issuer: { vi: 'co-quan', en: 'issued-by' },
  tourism: { vi: 'loai-hinh', en: 'kind' },
  subject: { vi: 'linh-vuc', en: 'field' },
  protection: { vi: 'bao-ho', en: 'protection' },
  market: { vi: 'thi-truong', en: 'market' },
  form: { vi: 'hinh-thuc', en: 'form' },
  status: { vi: 'tinh-trang', en: 'status' },
  medium: { vi: 'dang', en: 'medium' },
  type: { vi: 'loai', en: 'type' },
  level: { vi: 'cap-hoc', en: 'level' },
  themes: { vi: 'chu-de-nam', en: 'themes' },
  glossary: { vi: 'thuat-ngu', en: 'glossary' },
  faq: { vi: 'hoi-dap', en: 'questions' },
  search: { vi: 'tim-kiem', en: 'search' },
  'site-map': { vi: 'so-do', en: 'site-map' },
  follow: { vi: 'theo-doi', en: 'follow' },
  plans: { vi: 'doi-chieu-ke-hoach', en: 'plan-tracker' },
  parallel: { vi: 'song-song', en: 'side-by-side' },
  embedding: { vi: 'nhung-chuyen-muc', en: 'embed-this-section' },
  data: { vi: 'du-lieu-mo', en: 'open-data' },
} as const satisfies Record<string, Both>;

export type AddressWord = keyof typeof WORDS;

/** The one file that spells addresses. All are relative to the portal's root. */
export const address = {
  home: (locale: Locale) => `${locale}/`,
  section: (locale: Locale, id: SectionId) => `${locale}/${SECTIONS[id].address[locale]}/`,
  entry: (locale: Locale, id: SectionId, slug: string) => `${address.section(locale, id)}${slug}/`,
  parallel: (locale: Locale, entry: string) => `${entry}${WORDS.parallel[locale]}/`,
  single: (locale: Locale, word: AddressWord) => `${locale}/${WORDS[word][locale]}/`,
  named: (locale: Locale, word: AddressWord, name: string) =>
    `${address.single(locale, word)}${name}/`,
  filtered: (locale: Locale, id: SectionId, word: AddressWord, value: string) =>
    `${address.section(locale, id)}${WORDS[word][locale]}/${value}/`,
  period: (locale: Locale, id: SectionId, year: number, month?: number) =>
    `${address.section(locale, id)}${WORDS.year[locale]}/${year}/${month ? `${month}/` : ''}`,
  month: (locale: Locale, year: number, month: number) =>
    `${address.section(locale, 'events')}${year}/${month}/`,
  /** The first page has the list's own address; `/trang/2/` cannot clash with an entry's slug. */
  page: (locale: Locale, list: string, page: number) =>
    page === 1 ? list : `${list}${WORDS.page[locale]}/${page}/`,
  /** News of a page as a feed: Atom or JSON Feed. */
  feed: (page: string, form: 'xml' | 'json') => `${page}feed.${form}`,
  /** What a page tells of time, as a file for calendars. */
  calendar: (page: string) => `${page.replace(/\/$/, '')}.ics`,
  /** Open data. The number changes when what is there changes its meaning, never otherwise. */
  data: (file: string) => `api/v1/${file}`,
  /** What other sites load to show a part of the portal; the same promise goes with the number. */
  embed: (file: string) => `embed/v1/${file}`,
  embedData: (locale: Locale, view: EmbedView, name?: string) =>
    `${address.embed(embedPath(locale, view, name))}.json`,
  embedFrame: (locale: Locale, view: EmbedView, name?: string) =>
    `${address.embed(embedPath(locale, view, name))}/`,
  embedFragment: (locale: Locale, view: EmbedView, name?: string) =>
    `${address.embed(embedPath(locale, view, name))}.html`,
  embedScript: 'embed/v1.js',
  /** The editing page: for editors, and no page of the portal. */
  admin: (file: string) => `admin/${file}`,
} as const;

/** The word for a named thing in an address: its own, or made from its name. */
export function addressWord(
  thing: { readonly name: Both; readonly address?: Both | undefined },
  locale: Locale,
): string {
  return thing.address?.[locale] ?? slugOf(thing.name[locale]);
}

/** The editing page and what it loads: readers never meet it, and its rules are its own. */
export function isForEditors(file: string): boolean {
  return file.startsWith(address.admin(''));
}

/** A piece of HTML for other pages, not a page. */
export function isFragment(file: string): boolean {
  return /^embed\/v\d+\/.*\.html$/.test(file) && !file.endsWith('/index.html');
}
