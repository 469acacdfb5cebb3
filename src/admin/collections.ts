import type { Collection, CollectionDivider, EntryCollection, Field } from '@sveltia/cms';
import type { z } from 'astro/zod';
import { commonShared, commonWords } from '../domain/entry/every-entry.ts';
import { KIND_FIELDS } from '../domain/entry/kinds.ts';
import { KIND_FOLDERS, type Kind } from '../domain/kind.ts';
import { KIND_DRAFTS } from '../drafting/kind-drafts.ts';
import { LOCALES, type Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import { ENTRY_FORMAT } from './editor/entry-file.ts';
import { fieldsOf } from './field-of.ts';
import type { Known } from './names.ts';

// Object.keys is typed string[]; the table has exactly these keys.
const KINDS = Object.keys(KIND_FOLDERS) as readonly Kind[];

/** Kinds that speak for whoever publishes: a province has none of its own. */
const OF_AN_EDITION_ONLY: readonly Kind[] = ['page', 'publication'];

/** Fields that commands write and people leave alone; the page keeps them without showing them. */
const BY_COMMANDS: readonly string[] = ['takenFrom'];

/** A list of entries for each kind: those of the edition's folder first, then each province's. */
export function collectionsOf(known: Known, locale: Locale): (Collection | CollectionDivider)[] {
  const { edition, provinces } = known;
  const own = { folder: `content/editions/${edition.id}`, name: edition.id, of: '' };
  const theirs = edition.provinces.map((id) => ({
    folder: `content/provinces/${id}`,
    name: `province-${id}`,
    of: provinces[id]?.name[locale] ?? id,
  }));
  const editionKinds = KINDS.filter((kind) => KIND_DRAFTS[kind].home === 'edition');
  const provinceKinds = KINDS.filter(
    (kind) => KIND_DRAFTS[kind].home !== 'asean' && !OF_AN_EDITION_ONLY.includes(kind),
  );
  return [
    ...editionKinds.flatMap((kind) => listsOf(kind, own, known, locale)),
    ...theirs.flatMap((owner): (Collection | CollectionDivider)[] => [
      { divider: true, name: `before-${owner.name}` },
      ...provinceKinds.flatMap((kind) => listsOf(kind, owner, known, locale)),
    ]),
  ];
}

interface Owner {
  readonly folder: string;
  readonly name: string;
  /** The province, for the label. */
  readonly of: string;
}

/**
 * Fields that both languages share are saved with the first language of a list, so entries that
 * were written in English first have a list of their own.
 */
function listsOf(kind: Kind, owner: Owner, known: Known, locale: Locale): Collection[] {
  const list = collectionOf(kind, owner, known, locale);
  if (!known.englishFirst.has(list.folder)) return [list];
  return [
    list,
    {
      ...list,
      name: `${list.name}-en`,
      label: wordsFor(locale).admin.englishFirst(list.label ?? ''),
      i18n: {
        structure: 'multiple_files',
        locales: LOCALES.toReversed(),
        default_locale: 'en',
      },
    },
  ];
}

function collectionOf(kind: Kind, owner: Owner, known: Known, locale: Locale): EntryCollection {
  const { choices } = wordsFor(locale);
  return {
    name: `${owner.name}-${kind}`,
    label: owner.of === '' ? choices.kind[kind] : `${choices.kind[kind]}: ${owner.of}`,
    label_singular: KIND_DRAFTS[kind].name[locale],
    folder: `${owner.folder}/${KIND_FOLDERS[kind]}`,
    path: '{{slug}}/index',
    extension: 'mdx',
    format: ENTRY_FORMAT,
    slug: '{{title}}',
    summary: '{{title}} ({{date}})',
    sortable_fields: {
      fields: ['date', 'title'],
      default: { field: 'date', direction: 'descending' },
    },
    // Pictures and files lie beside the text and are named without a folder.
    media_folder: '',
    public_folder: '',
    // Only an original has a day of publication: this keeps out what was written first in another language.
    filter: { field: 'date', pattern: '^\\d' },
    i18n: true,
    fields: fieldsOfKind(kind, known, locale),
  };
}

function fieldsOfKind(kind: Kind, known: Known, locale: Locale): Field[] {
  const place = { known, locale };
  const { words, shared } = KIND_FIELDS[kind];
  const { body, bodyHint } = wordsFor(locale).admin;
  // The tables are typed field by field; each of them is a schema.
  const inEachLanguage = fieldsOf({ ...commonWords, ...words } as Shape, place);
  const once = fieldsOf({ ...commonShared, ...shared } as Shape, place);
  const fields: Field[] = [
    ...inEachLanguage.map((field) => ({ ...field, i18n: true })),
    { name: 'body', label: body, hint: bodyHint, widget: 'richtext', modes: ['raw'], i18n: true },
    ...once.filter(({ name }) => !BY_COMMANDS.includes(name)),
  ];
  return fields.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** As one writes: the words first, a picture's beside the picture, and what is seldom touched last. */
const FIRST: readonly string[] = ['title', 'summary', 'body'];
const LAST: readonly string[] = ['cover', 'coverAlt', 'coverCaption', 'slug'];

function placeOf({ name }: Field): number {
  const first = FIRST.indexOf(name);
  return first === -1 ? FIRST.length + LAST.indexOf(name) + 1 : first;
}

type Shape = Readonly<Record<string, z.ZodType>>;
