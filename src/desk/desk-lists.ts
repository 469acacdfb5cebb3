import { dayWords, formatDay } from '../locale/format.ts';
import type { Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import { textFor } from '../portal/entries.ts';
import { momentWords } from '../portal/moments.ts';
import type { Entry, ResolvedFact } from '../portal/portal.ts';
import type { Deadline } from './deadlines.ts';
import type { Desk } from './desk.ts';
import type { Behind } from './translations.ts';

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

/** The most pressing first. */
export function deskLists(desk: Desk, locale: Locale): DeskList[] {
  const words = wordsFor(locale).desk;
  const line = (entry: Entry, note: string): DeskLine => ({
    title: titleOf(entry, locale),
    note,
    place: entry.folder,
  });
  return [
    {
      id: 'deadlines',
      title: words.deadlines,
      lines: desk.deadlines.flatMap((deadline) => deadlineLines(deadline, locale)),
    },
    {
      id: 'drafts',
      title: words.drafts,
      lines: desk.drafts.map((entry) =>
        line(entry, words.since(formatDay(entry.shared.date, locale))),
      ),
    },
    {
      id: 'scheduled',
      title: words.scheduled,
      lines: desk.scheduled.map(({ entry, rebuild }) =>
        line(entry, words.publishes(sayMoment(rebuild, locale))),
      ),
    },
    {
      id: 'expiring',
      title: words.expiring,
      lines: desk.expiring.map(({ entry, expires, rebuild }) =>
        line(entry, words.expires(formatDay(expires, locale), sayMoment(rebuild, locale))),
      ),
    },
    {
      id: 'reviews',
      title: words.reviews,
      lines: desk.reviews.map(({ of, reviewBy }) => {
        const note = words.reviewBy(formatDay(reviewBy, locale));
        return 'texts' in of ? line(of, note) : factLine(of, note, locale);
      }),
    },
    {
      id: 'behind',
      title: words.behind,
      lines: desk.behind.map((behind) => behindLine(behind, locale)),
    },
    {
      id: 'missing',
      title: words.missing,
      lines: desk.missing.map(({ entry, locale: missing, reason }) => {
        const what = missing === 'vi' ? words.noVietnamese : words.noEnglish;
        return line(entry, reason === undefined ? what : `${what}; ${words.reason(reason)}`);
      }),
    },
    {
      id: 'old-facts',
      title: words.oldFacts,
      lines: desk.oldFacts.map(({ fact }) =>
        factLine(fact, words.asOf(dayWords(fact.asOf, locale)), locale),
      ),
    },
  ];
}

/** `07:00, 01/12/2026`: Viet Nam's clock, which is the editors'. */
export function sayMoment(moment: Date, locale: Locale): string {
  const written = momentWords(moment);
  return `${written.slice(11, 16)}, ${formatDay(written.slice(0, 10), locale)}`;
}

function titleOf(entry: Entry, locale: Locale): string {
  return textFor(entry, locale).words.title;
}

function factLine({ id, label }: ResolvedFact, note: string, locale: Locale): DeskLine {
  return { title: `${id}: ${label[locale]}`, note, place: undefined };
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
