import type { Shared } from '../../domain/entry/entry.ts';
import { finding, type Finding, type Place } from '../../domain/finding.ts';
import type { Manuscript } from '../../reading/manuscript.ts';
import { clockAt, momentOf } from '../schedule.ts';
import { placeIn, placeInLists } from './data-place.ts';
import type { Evidence } from './evidence.ts';

/** What is told as having been has been: a year typed too high is found before readers see it. */
export function futureFindings({ manuscript, portal: { today } }: Evidence): Finding[] {
  const told = [...manuscript.texts.flatMap(inText), ...inData(manuscript)];
  return told
    .filter(({ day, until = today }) => day > (until > today ? until : today))
    .map(({ field, day, place }) => finding('day-to-come', place, { field, value: day, today }));
}

interface ToldDay {
  readonly field: string;
  /** A day, a month or a year: what is longer sorts after what it begins with. */
  readonly day: string;
  readonly place: Place;
  /** The day on which it is published, and on which it may be said. */
  readonly until?: string | undefined;
}

/** The day of publication itself has not come, so other days cannot be judged by it. */
export function hasDayToCome(shared: Shared, today: string): boolean {
  const until = publicationOf(shared) ?? today;
  return shared.date > (until > today ? until : today);
}

function publicationOf({ publishAt }: Shared): string | undefined {
  return publishAt === undefined ? undefined : clockAt(new Date(momentOf(publishAt))).today;
}

function inText({ shared, file, lines }: Manuscript['texts'][number]): ToldDay[] {
  if (!shared || shared.draft) return [];
  const days: readonly (readonly [field: string, day: string | undefined])[] = [
    ['date', shared.date],
    ['updated', shared.updated],
    ...shared.changes.map(({ date }) => ['changes', date] as const),
    ...shared.sources.map((source) => ['sources', dayOf(source)] as const),
    ...(shared.kind === 'news' ? [['happened', shared.happened] as const] : []),
    ...(shared.kind === 'document' ? [['issued', shared.issued] as const] : []),
  ];
  const until = publicationOf(shared);
  return days.flatMap(([field, day]) =>
    day === undefined ? [] : [{ field, day, until, place: { file, line: lines[field] } }],
  );
}

function dayOf(source: Shared['sources'][number]): string | undefined {
  return typeof source === 'string' ? undefined : source.date;
}

function inData(manuscript: Manuscript): ToldDay[] {
  const { facts, sources, questions, quiz } = manuscript;
  return [
    ...Object.entries(facts).map(([id, { asOf }]) => ({
      field: 'asOf',
      day: asOf,
      place: placeInLists(manuscript, 'facts.yaml', id, 'asOf'),
    })),
    ...Object.entries(sources).flatMap(([id, { date }]) => {
      const place = placeInLists(manuscript, 'sources.yaml', id, 'date');
      return date === undefined ? [] : [{ field: 'date', day: date, place }];
    }),
    ...questions.map(({ checked }, index) => ({
      field: 'checked',
      day: checked,
      place: placeIn(manuscript, 'content/asean/faq.yaml', index, 'checked'),
    })),
    ...quiz.questions.flatMap(({ asOf }, index) => {
      const place = placeIn(manuscript, 'content/asean/quiz.yaml', 'questions', index, 'asOf');
      return asOf === undefined ? [] : [{ field: 'asOf', day: asOf, place }];
    }),
  ];
}
