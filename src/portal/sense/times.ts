import type { Shared, SharedOf } from '../../domain/entry/entry.ts';
import { finding, type Finding } from '../../domain/finding.ts';
import type { Manuscript } from '../../reading/manuscript.ts';
import type { Text } from '../../reading/text.ts';
import { placeIn } from './data-place.ts';
import { eventFindings } from './event-times.ts';
import { hasDayToCome } from './future-days.ts';
import type { Evidence } from './evidence.ts';
import { placeOf } from './text-place.ts';

/** Days and hours in an order that can be. */
export function timeFindings({ manuscript, portal }: Evidence): Finding[] {
  return [
    ...manuscript.texts.flatMap((text) =>
      text.shared ? findingsOf(text, text.shared, portal.today) : [],
    ),
    ...noticeFindings(manuscript),
  ];
}

function findingsOf(text: Text, shared: Shared, today: string): Finding[] {
  return [
    ...(hasDayToCome(shared, today) ? [] : publicationFindings(text, shared)),
    ...(shared.kind === 'event' ? eventFindings(text, shared) : []),
    ...(shared.kind === 'document' ? effectFindings(text, shared) : []),
    ...(shared.reviewBy !== undefined && shared.reviewBy < today && !shared.draft
      ? [finding('entry-needs-review', placeOf(text, 'reviewBy'), { day: shared.reviewBy })]
      : []),
  ];
}

/** One wrong day of publication puts several others out of order: the first says enough. */
function publicationFindings(text: Text, shared: Shared): Finding[] {
  const { date } = shared;
  const later = [
    ['updated', shared.updated],
    ...shared.changes.map((change) => ['changes', change.date] as const),
    ['expires', shared.expires],
    ['reviewBy', shared.reviewBy],
  ] as const;
  return later
    .filter(([, value]) => value !== undefined && value < date)
    .slice(0, 1)
    .map(([field, value = '']) =>
      finding('days-out-of-order', placeOf(text, field), { field, value, earlier: 'date', date }),
    );
}

/** Of two days only as much is compared as both tell: `2022-04` is not before `2022-04-12`. */
function effectFindings(text: Text, { issued, effective }: SharedOf<'document'>): Finding[] {
  if (effective === undefined) return [];
  const known = Math.min(issued.length, effective.length);
  return effective.slice(0, known) < issued.slice(0, known)
    ? [finding('effective-before-issued', placeOf(text, 'effective'), { effective, issued })]
    : [];
}

function noticeFindings(manuscript: Manuscript): Finding[] {
  const { id, notice } = manuscript.edition;
  if (!notice || notice.until >= notice.from) return [];
  const place = placeIn(manuscript, `content/editions/${id}/edition.yaml`, 'notice', 'until');
  const values = { field: 'until', value: notice.until, earlier: 'from', date: notice.from };
  return [finding('days-out-of-order', place, values)];
}
