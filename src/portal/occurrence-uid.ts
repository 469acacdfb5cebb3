import type { Occurrence } from './occurrences.ts';
import type { Portal } from './portal.ts';

/**
 * The name by which a calendar knows the occurrence again: of an event with a day of its own it does
 * not hold the day, so that a new day moves it; of a yearly one it holds the year.
 */
export function occurrenceUid(
  { entry, year }: Occurrence,
  { edition }: Pick<Portal, 'edition'>,
): string {
  const name = year === undefined ? entry.id : `${entry.id}-${year}`;
  return `${edition.id}-${name}@${new URL(edition.site).hostname}`;
}
