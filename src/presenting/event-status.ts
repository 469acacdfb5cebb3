import type { EventStatus } from './parts/month-event.ts';
import type { Words } from '../locale/words.ts';

/** What is said of an event that is not simply going to take place. */
export function statusLabel(status: EventStatus, { events }: Pick<Words, 'events'>): string {
  const labels: Record<EventStatus, string> = {
    today: events.statusToday,
    planned: events.statusPlanned,
    lunar: events.statusLunar,
    unconfirmed: events.statusUnconfirmed,
    cancelled: events.statusCancelled,
  };
  return labels[status];
}
