import type { EntryWords, Shared } from '../domain/entry/entry.ts';
import type { Kind } from '../domain/kind.ts';
import type { Locale } from '../locale/locale.ts';
import type { Outline } from '../markdown/outline.ts';

/** Whose content a folder holds. */
export type Home =
  | { readonly of: 'asean' }
  | { readonly of: 'province'; readonly id: string }
  | { readonly of: 'edition'; readonly id: string };

/** One file of an entry: its words in one language, and for the original what both share. */
export interface Text {
  readonly file: string;
  /** The entry's folder, from the project's folder. */
  readonly folder: string;
  /** The folder's own name: the entry's id. */
  readonly entry: string;
  readonly kind: Kind;
  readonly home: Home;
  readonly locale: Locale;
  readonly words: EntryWords;
  /** Only in the original. */
  readonly shared?: Shared;
  /** Only in a translation. */
  readonly stamp?: string;
  readonly outline: Outline;
  /** The lines of the fields, for findings. */
  readonly lines: Readonly<Record<string, number>>;
  /** The lines on which a draft still waits for words. */
  readonly toWrite: readonly number[];
}
