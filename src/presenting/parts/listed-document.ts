import type { Link } from './link.ts';

/** One official document or publication, as a list shows it. */
export interface ListedDocument {
  readonly href: string;
  readonly title: string;
  readonly lang?: string | undefined;
  /** Number, date, issuing body, format and size: ready words, in this order. */
  readonly details: readonly string[];
  readonly expired?: boolean | undefined;
  readonly replacedBy?: Link | undefined;
}
