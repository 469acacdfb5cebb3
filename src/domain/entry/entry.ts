import { z } from 'astro/zod';
import type { Kind } from '../kind.ts';
import { commonShared, commonWords, translationStamp } from './common.ts';
import { KIND_FIELDS } from './kinds.ts';

type Fields<K extends Kind> = (typeof KIND_FIELDS)[K];
type Shape<T> = T extends z.core.$ZodLooseShape ? z.output<z.ZodObject<T>> : never;

/** What both languages share, of one kind. */
export type SharedOf<K extends Kind> = { readonly kind: K } & Shape<typeof commonShared> &
  Shape<Fields<K>['shared']>;

/** What a text says in its own words, of one kind. */
type WordsOf<K extends Kind> = Shape<typeof commonWords> & Shape<Fields<K>['words']>;

export type Shared = { [K in Kind]: SharedOf<K> }[Kind];
export type EntryWords = Shape<typeof commonWords> &
  Partial<WordsOf<'document'> & WordsOf<'media'>>;

/** The front matter of an original: shared fields and words. */
export function originalSchema(kind: Kind): z.ZodObject {
  const { shared, words } = KIND_FIELDS[kind];
  return z.strictObject({ ...commonWords, ...words, ...commonShared, ...shared });
}

/** The front matter of a translation: words, and the stamp of the original. */
export function translationSchema(kind: Kind): z.ZodObject {
  return z.strictObject({ ...commonWords, ...KIND_FIELDS[kind].words, ...translationStamp });
}

/** Names of the fields that belong to the original alone. */
export function sharedFieldNames(kind: Kind): string[] {
  return [...Object.keys(commonShared), ...Object.keys(KIND_FIELDS[kind].shared)];
}
