import { countBy, type Counted, type Dimension } from '../portal/counts.ts';
import type { Occurrence } from '../portal/occurrences.ts';
import { trackPlans, type TrackedPlan } from '../portal/plan-tracker.ts';
import type { Portal } from '../portal/portal.ts';
import type { Entry } from '../portal/entry.ts';
import { isWithin, type Period } from './period.ts';
import { sharesOf, type Shares } from './shares.ts';
import { translationsOf, type Translations } from './translations.ts';

/** What an edition did in a period, ready to be written down in any form. */
export interface Report {
  readonly portal: Portal;
  readonly period: Period;
  /** Everything published in the period, the oldest first. */
  readonly entries: readonly Entry[];
  readonly counts: Readonly<Record<Dimension, readonly Counted[]>>;
  /** What took place in the period, by the portal's calendar. */
  readonly events: readonly Occurrence[];
  readonly works: Readonly<Record<Work, readonly Entry[]>>;
  readonly translations: Translations;
  readonly shares: Shares;
  /** As of the portal's day, whatever the period. */
  readonly plans: readonly TrackedPlan[];
}

export const DIMENSIONS = [
  'section',
  'pillar',
  'form',
  'audience',
  'language',
  'month',
] as const satisfies readonly Dimension[];

export const WORKS = ['document', 'publication', 'media'] as const;
type Work = (typeof WORKS)[number];

/** Of a portal as readers see it: no drafts. */
export function reportOf(portal: Portal, period: Period): Report {
  const entries = portal.entries
    .filter(({ state, shared }) => state === 'published' && isWithin(shared.date, period))
    .toSorted(oldestFirst);
  const count = (dimension: Dimension): Counted[] => countBy(dimension, entries, portal);
  const ofKind = (kind: Work): Entry[] => entries.filter((entry) => entry.kind === kind);
  return {
    portal,
    period,
    entries,
    counts: {
      section: count('section'),
      pillar: count('pillar'),
      form: count('form'),
      audience: count('audience'),
      language: count('language'),
      month: count('month'),
    },
    events: portal.occurrences.filter(
      ({ start, end, status }) =>
        status !== 'cancelled' && start <= period.to && end >= period.from,
    ),
    works: {
      document: ofKind('document'),
      publication: ofKind('publication'),
      media: ofKind('media'),
    },
    translations: translationsOf(entries),
    shares: sharesOf(portal, entries),
    plans: trackPlans(portal),
  };
}

function oldestFirst(a: Entry, b: Entry): number {
  return a.shared.date < b.shared.date
    ? -1
    : a.shared.date > b.shared.date
      ? 1
      : a.id < b.id
        ? -1
        : 1;
}
