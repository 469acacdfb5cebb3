import { sourceReference, type Source } from '../../domain/source.ts';
import { LOCALES, otherLocale, type Both } from '../../locale/locale.ts';
import { refusal, type Refusal } from '../fetch/answer.ts';
import type { PartnerItem, PartnerText } from '../partner-item.ts';
import { filesOf } from './own-files.ts';
import { ownEntry, type OwnEntry, type OwnIndex } from './own-shapes.ts';
import { oneLine } from './plain-words.ts';

/** Entries of open data, the texts of each brought together. */
export function itemsOfEntries(
  entries: readonly unknown[],
  index: OwnIndex,
): { items: PartnerItem[]; refusals: Refusal[] } {
  const refusals: Refusal[] = [];
  const good = entries.flatMap((entry) => {
    const read = ownEntry.safeParse(entry);
    const field = read.success ? ownField(read.data, index) : String(read.error.issues[0]?.path[0]);
    if (read.success && field === undefined) return [read.data];
    const partner = oneLine(index.publisher.vi);
    refusals.push(refusal('item-incomplete', { item: nameOf(entry), partner, field: field ?? '' }));
    return [];
  });
  const items = [...Map.groupBy(good, ({ tag }) => tag)].map(([tag, texts]) =>
    itemOf(tag, texts, index),
  );
  return { items, refusals };
}

/** A portal names its own entries only; one that names another's could change what came from there. */
function ownField({ tag }: OwnEntry, index: OwnIndex): string | undefined {
  return tag.startsWith(`${index.tag}/`) ? undefined : 'tag';
}

function nameOf(entry: unknown): string {
  const has = typeof entry === 'object' && entry !== null;
  const title = has && 'title' in entry ? entry.title : has && 'id' in entry ? entry.id : '…';
  return oneLine(String(title)).slice(0, 80);
}

function itemOf(tag: string, texts: readonly OwnEntry[], { credit, licence }: OwnIndex) {
  const byLanguage = Object.fromEntries(texts.map((text) => [text.language, text]));
  const said = (language: string): OwnEntry | undefined => byLanguage[language];
  const [any] = texts;
  const original = any && (said(any.original) ?? any);
  if (!original) throw new Error(`no text of ${tag}`); // groups are never empty
  const { kind, published, updated, reviewBy, expires, pillars, topics, audiences } = original;
  return {
    id: oneLine(tag),
    kind,
    original: original.language,
    texts: Object.fromEntries(
      LOCALES.flatMap((locale) => {
        const text = said(locale);
        return text ? [[locale, textOf(text)]] : [];
      }),
    ),
    isBehind: said(otherLocale(original.language))?.state === 'translation-behind',
    published,
    updated: updated > published ? updated : undefined,
    reviewBy,
    expires,
    pillars,
    topics,
    audiences,
    form: original.form,
    provinces: original.provinces,
    sources: sourcesOf(original, said(otherLocale(original.language))),
    ...attachmentsOf(original),
    particulars: original.particulars,
    credit: inOneLine(credit),
    licence: inOneLine(licence),
    sharedAs: original.home === 'edition' ? undefined : original.id,
    upstream: original.takenFrom,
  } satisfies PartnerItem;
}

function attachmentsOf(entry: OwnEntry): Pick<PartnerItem, 'attachments'> {
  const { attachments } = filesOf(entry);
  return attachments ? { attachments } : {};
}

function textOf(entry: OwnEntry): PartnerText {
  const { title, summary, url, html, particulars } = entry;
  const abstract = particulars['abstract'];
  const { pictures } = filesOf(entry);
  return {
    title: oneLine(title),
    summary: oneLine(summary),
    url,
    html,
    ...(pictures ? { pictures } : {}),
    ...(typeof abstract === 'string' ? { abstract: oneLine(abstract) } : {}),
  };
}

/** Titles of sources come in the language of each text, in the same order. */
function sourcesOf({ sources, language }: OwnEntry, twin: OwnEntry | undefined): Source[] {
  const others = twin?.sources.length === sources.length ? twin.sources : [];
  return sources.flatMap((value, index) => {
    const source = sourceIn(value);
    const other = sourceIn(others[index]);
    if (!source) return [];
    if (!other || other.title === source.title) return [source];
    const titles = { [language]: source.title, [otherLocale(language)]: other.title };
    return [{ ...source, title: titles as unknown as Both }]; // both languages, each once
  });
}

function sourceIn(value: unknown): Source | undefined {
  const read = sourceReference.safeParse(value);
  if (!read.success || typeof read.data === 'string') return undefined;
  const { title, publisher } = read.data;
  const words = typeof title === 'string' ? oneLine(title) : inOneLine(title);
  return { ...read.data, title: words, publisher: oneLine(publisher) };
}

function inOneLine({ vi, en }: Both): Both {
  return { vi: oneLine(vi), en: oneLine(en) };
}
