import { stringify } from 'yaml';
import { KIND_FOLDERS, type Kind } from '../domain/kind.ts';
import { LOCALES, otherLocale, type Locale } from '../locale/locale.ts';
import { outlineOf } from '../markdown/outline.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { entriesOf, pairsOf } from '../portal/entries.ts';
import type { Entry } from '../portal/entry.ts';
import { clockAt } from '../portal/schedule.ts';
import { stampOf } from '../portal/staleness.ts';
import { readText } from '../reading/read-text.ts';
import type { Home, Text } from '../reading/text.ts';
import { aManuscript } from './a-manuscript.ts';
import { EDITION_ID, PROVINCE_ID } from './an-edition.ts';
import { NOW } from './now.ts';

/** An entry as a case describes it; everything left out is there and right. */
export interface EntryDraft {
  readonly id?: string;
  readonly kind?: Kind;
  readonly home?: Home;
  readonly original?: Locale;
  /** Fields of the original, beyond those that the kind demands. */
  readonly shared?: Readonly<Record<string, unknown>>;
  /** Fields of the text in this language, and its `body`; `null` where there is no such text. */
  readonly vi?: TextDraft | null;
  readonly en?: TextDraft | null;
}

type TextDraft = Readonly<Record<string, unknown>> & { readonly body?: string };

/** The entry as the portal holds it. */
export function anEntry(draft: EntryDraft = {}, now = NOW): Entry {
  const [entry] = entriesOf(pairsOf(entryTexts(draft)), aManuscript(), clockAt(now));
  if (!entry) throw new Error('The draft has no original.');
  return entry;
}

/** The entry as its texts were read. */
export function entryTexts(draft: EntryDraft = {}): Text[] {
  const { id = 'mot-muc', kind = 'news', home = homeOf(kind) } = draft;
  return Object.entries(entryFiles(draft)).map(([file, source]) => {
    const folder = file.replace(/\/[^/]+$/, '');
    const locale: Locale = file.endsWith('.vi.mdx') ? 'vi' : 'en';
    const { text, findings } = readText({ file, folder, entry: id, kind, home, locale }, source);
    if (!text || findings.length > 0) throw new Error(`${file}: ${JSON.stringify(findings)}`);
    return text;
  });
}

/** The entry as its files lie in a folder of content. */
export function entryFiles(draft: EntryDraft = {}): Record<string, string> {
  const { original = 'vi' } = draft;
  const folder = folderOf(draft);
  const files = LOCALES.filter((locale) => draft[locale] !== null).map((locale) => {
    const fields = locale === original ? originalFields(draft) : translationFields(draft, original);
    return [`${folder}/index.${locale}.mdx`, mdx(fields, bodyOf(draft, locale))] as const;
  });
  return Object.fromEntries(files);
}

/** `content/editions/vi-du/news/mot-muc` */
export function folderOf({ id = 'mot-muc', kind = 'news', home = homeOf(kind) }: EntryDraft = {}) {
  const owner =
    home.of === 'asean'
      ? 'asean'
      : `${home.of === 'province' ? 'provinces' : 'editions'}/${home.id}`;
  return `content/${owner}/${KIND_FOLDERS[kind]}/${id}`;
}

const OF_PROVINCES: readonly Kind[] = ['overview', 'place', 'product', 'investment', 'cooperation'];

function homeOf(kind: Kind): Home {
  if (OF_PROVINCES.includes(kind)) return { of: 'province', id: PROVINCE_ID };
  return ['explainer', 'lesson', 'member', 'partner'].includes(kind)
    ? { of: 'asean' }
    : { of: 'edition', id: EDITION_ID };
}

function originalFields(draft: EntryDraft): Record<string, unknown> {
  const { kind = 'news', original = 'vi' } = draft;
  return {
    ...wordsOf(draft, original),
    date: '2026-11-01',
    sources: ['nguon-mot'],
    ...NEEDED[kind],
    ...draft.shared,
  };
}

function translationFields(draft: EntryDraft, original: Locale): Record<string, unknown> {
  const parsed = parseBody(mdx({}, bodyOf(draft, original)));
  const stamp = parsed.ok ? stampOf(outlineOf(parsed.tree).paragraphs) : 'empty';
  return { translates: stamp, ...wordsOf(draft, otherLocale(original)) };
}

function wordsOf(draft: EntryDraft, locale: Locale): Record<string, unknown> {
  const { id = 'mot-muc', kind = 'news' } = draft;
  const { body: _, ...own } = draft[locale] ?? {};
  return {
    title: locale === 'vi' ? `Mục ${id}` : `Entry ${id}`,
    summary: locale === 'vi' ? 'Tóm tắt để thử.' : 'A summary for tests.',
    ...(kind === 'document' ? { abstract: locale === 'vi' ? 'Về việc thử.' : 'On tests.' } : {}),
    ...own,
  };
}

const BODY = { vi: 'Đoạn một.\n\nĐoạn hai.', en: 'Paragraph one.\n\nParagraph two.' };

function bodyOf(draft: EntryDraft, locale: Locale): string {
  return draft[locale]?.body ?? BODY[locale];
}

function mdx(fields: Record<string, unknown>, body: string): string {
  return `---\n${stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${body}\n`;
}

const BOTH = { vi: 'Một', en: 'One' };

/** What the schema of each kind demands. */
const NEEDED: Record<Kind, Readonly<Record<string, unknown>>> = {
  news: {},
  story: {},
  explainer: {},
  lesson: { levels: ['primary'], minutes: 35 },
  member: {
    country: 'LA',
    joined: '1997-07-23',
    capital: BOTH,
    languages: BOTH,
    currency: BOTH,
    area: 'so-thanh-vien',
    population: 'so-thanh-vien',
  },
  partner: { since: '1996', partnership: 'dialogue' },
  overview: {},
  place: { tourism: ['spiritual'], locality: BOTH },
  product: {},
  investment: { subject: 'zone' },
  cooperation: { countries: ['LA'] },
  event: { start: '2026-11-25' },
  document: {
    number: '1/QĐ',
    type: { vi: 'Quyết định', en: 'Decision' },
    issuer: 'uy-ban',
    issued: '2026-01-05',
    effective: '2026-01-05',
    file: { url: 'https://vi-du.gov.vn/1.pdf', format: 'pdf' },
    status: 'in-force',
  },
  media: { medium: 'video' },
  publication: { type: 'bulletin' },
  page: { role: 'other' },
};
