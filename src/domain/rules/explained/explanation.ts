import type { Both } from '../../../locale/locale.ts';

/** What somebody wants to know who meets a rule for the first time. */
export interface Explanation {
  /** Why it matters to a reader. */
  readonly why: Both;
  /** The same place before and after it is mended. */
  readonly wrong: string;
  readonly right: string;
}
