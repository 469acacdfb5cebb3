import type { RawItem } from './feed-item.ts';

/** A feed of any form, as it was written. */
export interface RawFeed {
  readonly title: string;
  readonly home: string;
  readonly items: readonly RawItem[];
  /** Whether there were more than are read. */
  readonly isCut: boolean;
}
