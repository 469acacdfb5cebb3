import type { TakenFrom } from '../../domain/taken-from.ts';
import { sectionOfKind } from '../../domain/section.ts';
import { slugOf } from '../../domain/slug.ts';
import type { IsoDay } from '../../locale/format.ts';
import type { Locale } from '../../locale/locale.ts';
import { parseBody } from '../../markdown/parse-body.ts';
import { textOf } from '../../markdown/tree.ts';
import type { Kind } from '../../domain/kind.ts';
import { pairsOf } from '../../portal/entries.ts';
import type { Manuscript } from '../../reading/manuscript.ts';
import type { Text } from '../../reading/text.ts';
import { lettersOf } from '../body/body-markdown.ts';
import { besideMark, sealOf } from './seal.ts';

/** An entry that was taken over before. */
export interface TakenEntry {
  readonly folder: string;
  readonly kind: Kind;
  /** The original's file, which holds the note. */
  readonly file: string;
  readonly line: number | undefined;
  readonly from: TakenFrom;
  /** Still the draft that was written, letter for letter. */
  readonly isUntouched: boolean;
  readonly files: readonly string[];
  /** What lies beside its texts. */
  readonly beside: readonly { readonly file: string; readonly mark: string }[];
}

/** What an edition has, as far as new entries must not say, be called or stand at the same. */
export interface Known {
  readonly taken: readonly TakenEntry[];
  /** The same by the partner's names and addresses for them. */
  readonly takenAs: ReadonlyMap<string, TakenEntry>;
  /** Names of entries, and of those that all portals like this share. */
  readonly names: Set<string>;
  readonly shared: ReadonlySet<string>;
  /** Address → the folder of the entry that stands there. */
  readonly addresses: Map<string, string>;
  /** Texts by what they say. */
  readonly contents: Map<string, string>;
}

/** The caller knows where files lie. */
export function knownEntries(manuscript: Manuscript, sourceOf: (file: string) => string): Known {
  const { texts } = manuscript;
  const besides = filesBeside(manuscript);
  const taken = pairsOf(texts).flatMap(({ original, translation }) =>
    original ? takenEntry(original, translation, besides.get(original.folder) ?? [], sourceOf) : [],
  );
  const known: Known = {
    taken,
    takenAs: new Map(taken.flatMap((entry) => namesOf(entry).map((name) => [name, entry]))),
    names: new Set(texts.map(({ entry }) => entry)),
    shared: new Set(texts.filter(({ home }) => home.of !== 'edition').map(({ entry }) => entry)),
    addresses: new Map(),
    contents: new Map(),
  };
  for (const text of texts) noteText(text, sourceOf(text.file), known);
  return known;
}

/** From now on, nothing else may say this or stand here. */
function noteText(
  { kind, locale, words, folder, shared }: Text,
  source: string,
  { addresses, contents }: Known,
): void {
  addresses.set(addressOf(kind, locale, words.slug ?? slugOf(words.title)), folder);
  const body = bodyMark(locale, source);
  if (body) contents.set(body, folder);
  if (shared) contents.set(titleMark(kind, locale, words.title, shared.date), folder);
}

export function addressOf(kind: Kind, locale: Locale, slug: string): string {
  return `${locale}/${sectionOfKind(kind)}/${slug}`;
}

export function titleMark(kind: Kind, locale: Locale, title: string, date: IsoDay): string {
  return `title ${addressOf(kind, locale, slugOf(title))} ${date}`;
}

/** Too few words could be the same by chance. */
const ENOUGH = 80;

export function bodyMark(locale: Locale, source: string): string | undefined {
  const parsed = parseBody(source);
  const letters = parsed.ok ? lettersOf(textOf(parsed.tree)) : '';
  return letters.length < ENOUGH ? undefined : `body ${locale} ${letters}`;
}

function namesOf({ from: { id, url } }: TakenEntry): string[] {
  return [id, ...(typeof url === 'string' ? [url] : [url.vi, url.en])];
}

function takenEntry(
  { shared, folder, kind, file, lines }: Text,
  translation: Text | undefined,
  beside: TakenEntry['beside'],
  sourceOf: (file: string) => string,
): TakenEntry[] {
  const from = shared?.takenFrom;
  if (!from) return [];
  const files = [file, ...(translation ? [translation.file] : [])];
  const marks = beside.map(({ mark }) => mark);
  const isUntouched = shared.draft && sealOf(files.map(sourceOf), marks) === from.seal;
  return [{ folder, kind, file, line: lines['takenFrom'], from, isUntouched, files, beside }];
}

/** By folder. A file that is neither picture nor attachment has no hash, and is known by its name. */
function filesBeside({ attachments, pictures, files }: Manuscript) {
  const hashes = new Map([...pictures, ...files].map(({ file, hash }) => [file, hash]));
  const marked = attachments.map(({ file, folder }) => {
    const name = file.slice(folder.length + 1);
    return { file, folder, mark: besideMark(name, hashes.get(file) ?? '') };
  });
  return Map.groupBy(marked, ({ folder }) => folder);
}
