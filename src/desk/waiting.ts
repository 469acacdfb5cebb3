import type { IsoDay } from '../locale/format.ts';
import { addDays, startOf } from '../portal/moments.ts';
import type { Entry } from '../portal/entry.ts';
import { momentOf } from '../portal/schedule.ts';

/** An entry that a later build will publish: the first one from this moment on. */
export interface Scheduled {
  readonly entry: Entry;
  readonly rebuild: Date;
}

export interface Expiring extends Scheduled {
  readonly expires: IsoDay;
}

export function scheduledOf(entries: readonly Entry[]): Scheduled[] {
  return entries
    .filter(({ state }) => state === 'scheduled')
    .map((entry) => ({ entry, rebuild: new Date(momentOf(entry.shared.publishAt ?? '')) }))
    .toSorted(earliestFirst);
}

/** Entries whose last day comes within the time ahead. The day after it they are an archive. */
export function expiringOf(entries: readonly Entry[], today: IsoDay, until: IsoDay): Expiring[] {
  return entries
    .flatMap((entry) => {
      const { expires } = entry.shared;
      if (expires === undefined || expires < today || expires > until) return [];
      return [{ entry, expires, rebuild: startOf(addDays(expires, 1)) }];
    })
    .toSorted(earliestFirst);
}

function earliestFirst(a: Scheduled, b: Scheduled): number {
  return a.rebuild.getTime() - b.rebuild.getTime() || (a.entry.id < b.entry.id ? -1 : 1);
}
