import { sharedFieldNames } from '../domain/entry/entry.ts';
import { commonShared } from '../domain/entry/every-entry.ts';
import type { TakenFrom } from '../domain/taken-from.ts';
import { otherLocale } from '../locale/locale.ts';
import type { Entry, EntryText } from '../portal/entry.ts';
import { tagUri } from '../presenting/credit.ts';
import { entryAttachments } from '../presenting/entry-attachments.ts';
import { said } from '../presenting/fact-words.ts';
import type { Page } from '../presenting/page.ts';
import type { PlainBody } from '../presenting/plain-body.ts';
import type { EntryItem } from './shapes.ts';

/** One text of an entry, with all that is known of it. The page is the one it is read on. */
export function entryItem(
  entry: Entry,
  text: EntryText,
  page: Page,
  body: PlainBody & Pick<EntryItem, 'pictures'>,
): EntryItem {
  const { shared } = entry;
  return {
    id: entry.id,
    tag: tagUri(page.portal, entry.id),
    language: text.locale,
    kind: entry.kind,
    section: entry.section,
    title: text.words.title,
    summary: text.words.summary,
    path: page.route.path,
    url: page.absolute(page.route.path),
    published: shared.date,
    updated: entry.updated,
    reviewBy: shared.reviewBy,
    expires: shared.expires,
    archived: entry.expired,
    home: entry.home.of,
    pillars: [...shared.pillars],
    topics: [...shared.topics],
    audiences: [...shared.audiences],
    form: shared.form,
    provinces: [...entry.provinces],
    original: entry.original,
    state: stateOf(entry, text),
    twin: twinOf(entry, page),
    sources: entry.sources.map((source) => ({ ...source, title: said(source.title, text.locale) })),
    takenFrom: takenFromOf(shared.takenFrom, text),
    approvedBy: shared.approvedBy,
    attachments: entryAttachments(entry, page),
    particulars: particularsOf(entry, text),
    ...body,
  };
}

function takenFromOf(from: TakenFrom | undefined, { locale }: EntryText): EntryItem['takenFrom'] {
  if (!from) return undefined;
  const { id, name, url, credit, licence, pictureLicence, taken, withdrawn } = from;
  const inWords = (value: TakenFrom['name'] | undefined) => value && said(value, locale);
  return {
    name: said(name, locale),
    id,
    urls: typeof url === 'string' ? [url] : [url.vi, url.en],
    credit: inWords(credit),
    licence: inWords(licence),
    pictureLicence: inWords(pictureLicence),
    taken,
    withdrawn,
  };
}

function stateOf(entry: Entry, text: EntryText): EntryItem['state'] {
  if (text.locale === entry.original) return 'original';
  return text.stale ? 'translation-behind' : 'translation';
}

function twinOf(entry: Entry, { portal, locale, absolute }: Page): EntryItem['twin'] {
  const language = otherLocale(locale);
  const twin = entry.texts[language] && portal.twins.get(`entry:${entry.id}`)?.[language];
  return twin && { language, path: twin.path, url: absolute(twin.path) };
}

/** Fields of the kind's own: of a document its number, of a place its kinds of tourism. */
function particularsOf({ kind, shared }: Entry, { words }: EntryText): Record<string, unknown> {
  const values: Readonly<Record<string, unknown>> = shared;
  const own = sharedFieldNames(kind).filter((name) => !Object.hasOwn(commonShared, name));
  return {
    ...Object.fromEntries(own.flatMap((name) => (name in values ? [[name, values[name]]] : []))),
    ...(words.abstract ? { abstract: words.abstract } : {}),
  };
}
