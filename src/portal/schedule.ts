import type { Shared } from '../domain/entry/entry.ts';
import type { IsoDay } from '../locale/format.ts';

/** The moment a build speaks of. It enters once and is passed down. */
export interface Clock {
  readonly now: Date;
  readonly today: IsoDay;
}

/** Viet Nam's day: it keeps one time, UTC+7, all year. */
export function clockAt(now: Date): Clock {
  return { now, today: new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10) };
}

type Times = Pick<Shared, 'draft' | 'publishAt' | 'expires'>;

export function stateOf(
  { draft, publishAt, expires }: Times,
  { now, today }: Clock,
): { state: 'published' | 'draft' | 'scheduled'; expired: boolean } {
  const waiting = publishAt !== undefined && momentOf(publishAt) > now.getTime();
  return {
    state: draft ? 'draft' : waiting ? 'scheduled' : 'published',
    expired: expires !== undefined && expires < today,
  };
}

/** A bare day means the first minute of it in Viet Nam; a time without a zone is Viet Nam's. */
export function momentOf(value: string): number {
  if (value.length === 10) return Date.parse(`${value}T00:00:00+07:00`);
  return Date.parse(/(Z|[+-]\d{2}:\d{2})$/.test(value) ? value : `${value}+07:00`);
}
