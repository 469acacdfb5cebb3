import { KIND_FOLDERS, type Kind } from '../../domain/kind.ts';
import { otherLocale, type Locale } from '../../locale/locale.ts';
import { outlineOf } from '../../markdown/outline.ts';
import { parseBody } from '../../markdown/parse-body.ts';
import { stampOf } from '../../portal/staleness.ts';
import { withSettledTones } from '../../reading/tone-place.ts';
import { bodyMarkdown } from '../body/body-markdown.ts';
import type { Brought, BroughtFile } from '../files/bring-files.ts';
import type { PartnerItem, PartnerText, Said } from '../partner-item.ts';
import { namingFields, type Fields } from './draft-fields.ts';
import type { Drafting } from './drafting.ts';
import { entryName, slugField } from './entry-name.ts';
import { fileFields, pictureWords, placedIn } from './file-fields.ts';
import { missingFrom, namedFiles, pictureLicence } from './files-noted.ts';
import type { Known } from './known.ts';
import { besideMark, sealOf } from './seal.ts';
import { sharedFields } from './shared-fields.ts';
import { textFile } from './text-file.ts';

/** An entry as it will be written: one file for each language. */
export interface Draft {
  readonly item: PartnerItem;
  readonly partner: Said;
  readonly kind: Kind;
  readonly folder: string;
  /** The original first. */
  readonly files: readonly DraftFile[];
  /** Pictures and attachments. */
  readonly beside: readonly BroughtFile[];
  /** Addresses of those that did not come along. */
  readonly notTaken: readonly string[];
  /** Names of the partner's that are not known here. */
  readonly leftOut: readonly string[];
}

interface DraftFile {
  readonly locale: Locale;
  readonly path: string;
  readonly content: string;
}

export type Drafted =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly rule: 'item-body' }
  | { readonly ok: false; readonly rule: 'item-incomplete'; readonly field: string };

/** An item as a draft of ours; `former` is its folder where it is written over what it said before. */
export function draftEntry(
  item: PartnerItem,
  drafting: Drafting,
  brought: Brought,
  former?: string,
): Drafted {
  const { original: locale, kind } = item;
  const { manuscript, partner, known } = drafting;
  const name = entryName(item, known);
  if (name === '') return { ok: false, rule: 'item-incomplete', field: 'title' };
  const folder =
    former ?? `content/editions/${manuscript.edition.id}/${KIND_FOLDERS[kind]}/${name}`;
  const words = (each: Locale) => wordsIn(item, each, { folder, known, brought });
  const [own, twin] = [words(locale), words(otherLocale(locale))];
  if (!own || own === 'unreadable' || twin === 'unreadable')
    return { ok: false, rule: 'item-body' };

  const { fields, leftOut } = namingFields(item, manuscript);
  const file = (each: Locale, all: Fields, body: string): DraftFile => {
    return { locale: each, path: `${folder}/index.${each}.mdx`, content: textFile(all, body) };
  };
  const attached = fileFields(item, brought);
  const beside = namedFiles([own.body, twin?.body ?? '', JSON.stringify(attached)], brought);
  const notTaken = missingFrom(item, beside, brought);
  const noted = {
    pictureLicence: pictureLicence(brought),
    notTaken: notTaken.length > 0 ? notTaken : undefined,
  };
  const shared = sharedFields(item, { naming: fields, attached, noted }, drafting);
  const original = { ...own.fields, ...shared };
  const translates = item.isBehind ? 'empty' : stampFor(own.body);
  const texts = [
    file(locale, original, own.body),
    ...(twin ? [file(otherLocale(locale), { ...twin.fields, translates }, twin.body)] : []),
  ];
  const files = sealed(texts, beside);
  return { ok: true, draft: { item, partner, kind, folder, files, beside, notTaken, leftOut } };
}

/** What an item says in a language, tone marks where this portal puts them: hòa, not hoà. */
function wordsIn(
  { texts, kind }: PartnerItem,
  locale: Locale,
  { folder, known, brought }: { folder: string; known: Known; brought: Brought },
): { readonly fields: Fields; readonly body: string } | 'unreadable' | undefined {
  const text: PartnerText | undefined = texts[locale];
  if (!text) return undefined;
  const body =
    bodyMarkdown(text.html, text.url, placedIn(locale, brought)) ??
    bodyMarkdown(text.html, text.url);
  if (body === undefined) return 'unreadable';
  const settled = (words: string) => (locale === 'vi' ? withSettledTones(words) : words);
  const { title, summary, abstract } = text;
  const fields = {
    title: settled(title),
    summary: settled(summary),
    slug: slugField(kind, locale, title, folder, known),
    abstract: abstract && settled(abstract),
    ...pictureWords(locale, brought),
  };
  return { fields, body: settled(body) };
}

function sealed(
  [original, ...rest]: readonly DraftFile[],
  beside: readonly BroughtFile[],
): DraftFile[] {
  if (!original) return [];
  const contents = [original, ...rest].map(({ content }) => content);
  const seal = sealOf(
    contents,
    beside.map(({ name, sha256 }) => besideMark(name, sha256)),
  );
  const content = original.content.replace(/^ {2}seal: none$/m, `  seal: ${seal}`);
  return [{ ...original, content }, ...rest];
}

function stampFor(body: string): string {
  const parsed = parseBody(body);
  return parsed.ok ? stampOf(outlineOf(parsed.tree).paragraphs) : 'empty';
}
