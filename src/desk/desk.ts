import { countBy, type Counted } from '../portal/counts.ts';
import { addDays, momentWords } from '../portal/moments.ts';
import type { Portal } from '../portal/portal.ts';
import type { Entry } from '../portal/entry.ts';
import { deadlinesOf, type Deadline } from './deadlines.ts';
import { oldFacts, pastReview, type OldFact, type PastReview } from './reviews.ts';
import { behindOf, missingOf, type Behind, type Missing } from './translations.ts';
import { expiringOf, scheduledOf, type Expiring, type Scheduled } from './waiting.ts';

/** What waits for an editor, at one moment. */
export interface Desk {
  readonly edition: Portal['edition'];
  readonly now: Date;
  readonly drafts: readonly Entry[];
  readonly scheduled: readonly Scheduled[];
  readonly expiring: readonly Expiring[];
  /** The moments at which a new build changes what readers see, earliest first. */
  readonly rebuilds: readonly string[];
  readonly reviews: readonly PastReview[];
  readonly missing: readonly Missing[];
  readonly behind: readonly Behind[];
  readonly oldFacts: readonly OldFact[];
  readonly deadlines: readonly Deadline[];
  readonly published: number;
  readonly counts: Readonly<Record<(typeof COUNTED)[number], readonly Counted[]>>;
}

export const COUNTED = ['pillar', 'section', 'month'] as const;

/** How far ahead an editor looks. */
const AHEAD_DAYS = 30;

/** Of a portal that was built as a preview, so that drafts are in it. */
export function deskOf(portal: Portal, now: Date): Desk {
  const { edition, entries, today } = portal;
  const published = entries.filter(({ state }) => state === 'published');
  const scheduled = scheduledOf(entries);
  const expiring = expiringOf(published, today, addDays(today, AHEAD_DAYS));
  const moments = [...scheduled, ...expiring].map(({ rebuild }) => rebuild.getTime());
  return {
    edition,
    now,
    drafts: entries.filter(({ state }) => state === 'draft'),
    scheduled,
    expiring,
    rebuilds: [...new Set(moments)]
      .toSorted((a, b) => a - b)
      .map((at) => momentWords(new Date(at))),
    reviews: pastReview(portal, published),
    missing: missingOf(entries),
    behind: behindOf(entries),
    oldFacts: oldFacts(portal),
    deadlines: deadlinesOf(edition, today),
    published: published.length,
    counts: {
      pillar: countBy('pillar', published, portal),
      section: countBy('section', published, portal),
      month: countBy('month', published, portal),
    },
  };
}
