import type { Manuscript } from '../../reading/manuscript.ts';
import type { Pair } from '../entries.ts';
import type { Entry } from '../entry.ts';
import type { Portal } from '../portal.ts';
import type { Gaps } from './gaps.ts';

/** All that a rule may look at. */
export interface Evidence {
  readonly portal: Portal;
  readonly manuscript: Manuscript;
  readonly pairs: readonly Pair[];
  /** Every entry, drafts and scheduled ones included. */
  readonly all: readonly Entry[];
  readonly gaps: Gaps;
}
