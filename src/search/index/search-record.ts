import type { IsoDay } from '../../locale/format.ts';
import type { Locale } from '../../locale/locale.ts';

/** What the index holds of one page, or of one question of a page of questions. */
export interface SearchRecord {
  readonly locale: Locale;
  /** From the portal's root; with an anchor where it is a part of a page. */
  readonly path: string;
  readonly kind: string;
  readonly pillars: readonly string[];
  readonly topics: readonly string[];
  readonly places: readonly string[];
  readonly day: IsoDay;
  readonly title: string;
  readonly summary: string;
  /** What its page shows beside its text and people search for: a document’s number. */
  readonly names: readonly string[];
  /** Where its text stands; nowhere for a list, whose items are found by themselves. */
  readonly text: TextPlace | undefined;
  readonly twin: Twin | undefined;
  /** Of its day, like news: once it is old, it is read seldom and changed never. */
  readonly isDated: boolean;
}

/** A built page, or what stands below one heading of it. */
export interface TextPlace {
  readonly page: string;
  readonly part?: string;
}

/** The same page in the other language. */
export interface Twin {
  readonly path: string;
  readonly title: string;
}
