import type { Locale } from '../locale/locale.ts';
import { textFor } from '../portal/entries.ts';
import { momentWords } from '../portal/moments.ts';
import type { Entry } from '../portal/portal.ts';
import type { Desk } from './desk.ts';

/** For programs, such as the timer that builds again when a moment of `rebuilds` has come. */
export function deskJson(desk: Desk, { locale }: { locale: Locale }): string {
  const entryOf = (entry: Entry) => ({
    id: entry.id,
    title: textFor(entry, locale).words.title,
    folder: entry.folder,
  });
  const written = {
    edition: desk.edition.id,
    now: momentWords(desk.now),
    published: desk.published,
    rebuilds: desk.rebuilds,
    deadlines: desk.deadlines.map(({ plan, ...deadline }) => ({
      plan: plan.title[locale],
      ...deadline,
      passed: deadline.passed ?? null,
    })),
    drafts: desk.drafts.map(entryOf),
    scheduled: desk.scheduled.map(({ entry, rebuild }) => ({
      ...entryOf(entry),
      rebuild: momentWords(rebuild),
    })),
    expiring: desk.expiring.map(({ entry, expires, rebuild }) => ({
      ...entryOf(entry),
      expires,
      rebuild: momentWords(rebuild),
    })),
    reviews: desk.reviews.map(({ of, reviewBy }) => ({
      ...('texts' in of ? entryOf(of) : { fact: of.id }),
      reviewBy,
    })),
    behind: desk.behind.map(({ entry, locale: language, file, paragraphs, all }) => ({
      ...entryOf(entry),
      language,
      file,
      paragraphs,
      of: all,
    })),
    missing: desk.missing.map(({ entry, locale: language, reason }) => ({
      ...entryOf(entry),
      language,
      reason: reason ?? null,
    })),
    oldFacts: desk.oldFacts.map(({ fact }) => ({ fact: fact.id, asOf: fact.asOf })),
    counts: Object.fromEntries(
      Object.entries(desk.counts).map(([dimension, counted]) => [
        dimension,
        Object.fromEntries(counted.map(({ id, count }) => [id, count])),
      ]),
    ),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
