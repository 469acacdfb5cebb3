import type { Place } from '../../domain/finding.ts';
import type { PartnerFeedSetting } from '../../domain/partner-feed.ts';
import type { Bringer } from '../files/bring-files.ts';
import type { Drafting } from './drafting.ts';

export interface Planning extends Drafting {
  readonly setting: Pick<PartnerFeedSetting, 'kinds' | 'leaveOut'>;
  /** Items that were written once, and that an editor has since deleted. */
  readonly deleted: ReadonlySet<string>;
  /** Brings pictures and attachments. */
  readonly bringer: Bringer;
  /** Where the feed is named. */
  readonly place: Place;
}
