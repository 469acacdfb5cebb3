import { dayWords, formatDay } from '../locale/format.ts';
import type { Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import { textFor } from '../portal/entries.ts';
import { momentWords } from '../portal/moments.ts';
import type { ResolvedFact } from '../portal/portal.ts';
import type { Entry } from '../portal/entry.ts';
import type { Deadline } from './deadlines.ts';
import type { Desk } from './desk.ts';
import type { Behind, Missing } from './translations.ts';

/** One list of the desk in words, for those who print it. */
export interface DeskList {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly DeskLine[];
}

interface DeskLine {
  readonly title: string;
  /** What is to be known or done. */
  readonly note: string;
  /** Where to go: a folder or a file. */
  readonly place: string | undefined;
}

type Lines = (desk: Desk, locale: Locale) => DeskLine[];

/** The most pressing first. */
const LISTS = {
  deadlines: ({ deadlines }, locale) =>
    deadlines.flatMap((deadline) => deadlineLines(deadline, locale)),
  drafts: ({ drafts }, locale) =>
    drafts.map((entry) => {
      const day = formatDay(entry.shared.date, locale);
      return entryLine(entry, wordsFor(locale).desk.since(day), locale);
    }),
  scheduled: ({ scheduled }, locale) =>
    scheduled.map(({ entry, rebuild }) => {
      const note = wordsFor(locale).desk.publishes(sayMoment(rebuild, locale));
      return entryLine(entry, note, locale);
    }),
  expiring: ({ expiring }, locale) =>
    expiring.map(({ entry, expires, rebuild }) => {
      const moment = sayMoment(rebuild, locale);
      const note = wordsFor(locale).desk.expires(formatDay(expires, locale), moment);
      return entryLine(entry, note, locale);
    }),
  reviews: ({ reviews }, locale) =>
    reviews.map(({ of, reviewBy }) => {
      const note = wordsFor(locale).desk.reviewBy(formatDay(reviewBy, locale));
      return 'texts' in of ? entryLine(of, note, locale) : factLine(of, note, locale);
    }),
  behind: ({ behind }, locale) => behind.map((each) => behindLine(each, locale)),
  missing: ({ missing }, locale) => missing.map((each) => missingLine(each, locale)),
  oldFacts: ({ oldFacts }, locale) =>
    oldFacts.map(({ fact }) => {
      const day = dayWords(fact.asOf, locale);
      return factLine(fact, wordsFor(locale).desk.asOf(day), locale);
    }),
} as const satisfies Record<string, Lines>;

// Object.keys is typed string[]; the table above has exactly these keys.
const LIST_NAMES = Object.keys(LISTS) as readonly (keyof typeof LISTS)[];

export function deskLists(desk: Desk, locale: Locale): DeskList[] {
  const words = wordsFor(locale).desk;
  return LIST_NAMES.map((id) => ({ id, title: words[id], lines: LISTS[id](desk, locale) }));
}

/** `07:00, 01/12/2026`: Viet Nam's clock, which is the editors'. */
export function sayMoment(moment: Date, locale: Locale): string {
  const written = momentWords(moment);
  return `${written.slice(11, 16)}, ${formatDay(written.slice(0, 10), locale)}`;
}

function entryLine(entry: Entry, note: string, locale: Locale): DeskLine {
  return { title: titleOf(entry, locale), note, place: entry.folder };
}

function titleOf(entry: Entry, locale: Locale): string {
  return textFor(entry, locale).words.title;
}

function factLine({ id, label }: ResolvedFact, note: string, locale: Locale): DeskLine {
  return { title: `${id}: ${label[locale]}`, note, place: undefined };
}

function missingLine({ entry, locale: missing, reason }: Missing, locale: Locale): DeskLine {
  const words = wordsFor(locale).desk;
  const what = missing === 'vi' ? words.noVietnamese : words.noEnglish;
  const note = reason === undefined ? what : `${what}; ${words.reason(reason)}`;
  return entryLine(entry, note, locale);
}

function behindLine({ entry, file, paragraphs, all }: Behind, locale: Locale): DeskLine {
  const words = wordsFor(locale).desk;
  const note =
    paragraphs.length === 0
      ? words.removed
      : words.behindBy(paragraphs.length, all, paragraphs.join(', '));
  return { title: titleOf(entry, locale), note, place: file };
}

function deadlineLines(
  { plan, day, rule, daysLeft, passed }: Deadline,
  locale: Locale,
): DeskLine[] {
  const words = wordsFor(locale).desk;
  const said = formatDay(day, locale);
  const due = rule === 'before' ? words.dueBefore(said, daysLeft) : words.dueOn(said, daysLeft);
  const next = daysLeft === 0 ? words.dueToday(said) : due;
  const late = passed ? [words.passed(formatDay(passed.day, locale), passed.daysAgo)] : [];
  return [...late, next].map((note) => ({ title: plan.title[locale], note, place: undefined }));
}
