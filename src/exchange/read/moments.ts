import type { IsoDay } from '../../locale/format.ts';
import { clockAt } from '../../portal/schedule.ts';

/** The day in Viet Nam of any date a feed may write: RFC 3339, RFC 822, or a bare day. */
export function dayOf(written: string): IsoDay | undefined {
  const text = written.trim();
  const bare = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00+07:00` : text;
  const time = Date.parse(bare);
  if (Number.isNaN(time)) return undefined;
  const { today } = clockAt(new Date(time));
  return today >= '1967-08-08' && today < '2100' ? today : undefined;
}
