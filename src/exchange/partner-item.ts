import type { Kind } from '../domain/kind.ts';
import type { Source } from '../domain/source.ts';
import type { IsoDay } from '../locale/format.ts';
import type { Both, Locale } from '../locale/locale.ts';
import type { Refusal } from './fetch/answer.ts';

/** Something said once for both languages, or in each. */
export type Said = string | Both;

/** An entry as a partner offers it, whatever the form of the feed. Nothing in it is trusted yet. */
export interface PartnerItem {
  /** The name by which it is known again. */
  readonly id: string;
  readonly kind: Kind;
  readonly original: Locale;
  readonly texts: Partial<Both<PartnerText>>;
  readonly isBehind: boolean;
  readonly published: IsoDay | undefined;
  readonly updated?: IsoDay | undefined;
  readonly reviewBy?: IsoDay | undefined;
  readonly expires?: IsoDay | undefined;
  readonly pillars: readonly string[];
  readonly topics: readonly string[];
  readonly audiences: readonly string[];
  readonly form?: string | undefined;
  readonly provinces: readonly string[];
  readonly sources: readonly Source[];
  /** Files to open or to hear; left out where there are none. */
  readonly attachments?: readonly PartnerAttachment[];
  /** Fields that only its kind has. */
  readonly particulars: Readonly<Record<string, unknown>>;
  readonly credit?: Said | undefined;
  readonly licence?: Said | undefined;
  /** What all portals like this share is in our own content already, by this name. */
  readonly sharedAs?: string | undefined;
  /** Where the partner itself took it from. */
  readonly upstream?: { readonly id: string; readonly urls: readonly string[] } | undefined;
}

export interface PartnerText {
  readonly title: string;
  readonly summary: string;
  readonly url: string;
  readonly html: string;
  /** Of a document. */
  readonly abstract?: string | undefined;
  /** Left out where there are none. */
  readonly pictures?: readonly PartnerPicture[];
}

/** A picture in one place of a text: at its head, among its words, in its set of photographs. */
export interface PartnerPicture {
  readonly url: string;
  readonly use: 'cover' | 'text' | 'set';
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly licence?: string | undefined;
  readonly sha256?: string | undefined;
}

export interface PartnerAttachment {
  /** As the item's own fields name it. */
  readonly name: string;
  readonly url: string;
  readonly credit?: string | undefined;
  readonly sha256?: string | undefined;
}

/** All that a partner offers now. */
export interface PartnerFeed {
  readonly name: Said;
  readonly items: readonly PartnerItem[];
  /** Whether what is not in it has been withdrawn; a feed of the newest items says nothing of that. */
  readonly isComplete: boolean;
  readonly refusals: readonly Refusal[];
}
