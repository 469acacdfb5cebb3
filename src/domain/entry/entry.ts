import { z } from 'astro/zod';
import type { Kind } from '../kind.ts';
import { commonShared, commonWords, translationStamp } from './every-entry.ts';
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
export const originalSchema = onceForKind<z.ZodObject>((kind) => {
  const { shared, words } = KIND_FIELDS[kind];
  return z.strictObject({ ...commonWords, ...words, ...commonShared, ...shared });
});

/** The front matter of a translation: words, and the stamp of the original. */
export const translationSchema = onceForKind<z.ZodObject>((kind) =>
  z.strictObject({ ...commonWords, ...KIND_FIELDS[kind].words, ...translationStamp }),
);

/** Names of the fields that belong to the original alone. */
export const sharedFieldNames = onceForKind((kind) => [
  ...Object.keys(commonShared),
  ...Object.keys(KIND_FIELDS[kind].shared),
]);

/** A schema is compiled when it first reads something: thousands of texts share one of their kind. */
function onceForKind<T>(make: (kind: Kind) => T): (kind: Kind) => T {
  const made = new Map<Kind, T>();
  return (kind) => {
    const there = made.get(kind) ?? make(kind);
    made.set(kind, there);
    return there;
  };
}
