import type { Locale } from '../locale/locale.ts';
import { textFor } from '../portal/entries.ts';
import { momentWords } from '../portal/moments.ts';
import type { Entry } from '../portal/entry.ts';
import type { Desk } from './desk.ts';

interface Saying {
  readonly locale: Locale;
}

/** For programs, such as the timer that builds again when a moment of `rebuilds` has come. */
export function deskJson(desk: Desk, { locale }: Saying): string {
  const written = {
    edition: desk.edition.id,
    now: momentWords(desk.now),
    published: desk.published,
    rebuilds: desk.rebuilds,
    deadlines: desk.deadlines.map(({ plan, passed, ...deadline }) => ({
      plan: plan.title[locale],
      ...deadline,
      passed: passed ?? null,
    })),
    ...waitingIn(desk, locale),
    ...dueIn(desk, locale),
    ...translationsIn(desk, locale),
    counts: countsIn(desk),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

function waitingIn({ drafts, scheduled, expiring }: Desk, locale: Locale) {
  return {
    drafts: drafts.map((entry) => named(entry, locale)),
    scheduled: scheduled.map(({ entry, rebuild }) => ({
      ...named(entry, locale),
      rebuild: momentWords(rebuild),
    })),
    expiring: expiring.map(({ entry, expires, rebuild }) => ({
      ...named(entry, locale),
      expires,
      rebuild: momentWords(rebuild),
    })),
  };
}

function dueIn({ reviews, oldFacts }: Desk, locale: Locale) {
  return {
    reviews: reviews.map(({ of, reviewBy }) => ({
      ...('texts' in of ? named(of, locale) : { fact: of.id }),
      reviewBy,
    })),
    oldFacts: oldFacts.map(({ fact }) => ({ fact: fact.id, asOf: fact.asOf })),
  };
}

function translationsIn({ behind, missing }: Desk, locale: Locale) {
  return {
    behind: behind.map(({ entry, locale: language, file, paragraphs, all }) => ({
      ...named(entry, locale),
      language,
      file,
      paragraphs,
      of: all,
    })),
    missing: missing.map(({ entry, locale: language, reason }) => ({
      ...named(entry, locale),
      language,
      reason: reason ?? null,
    })),
  };
}

function countsIn({ counts }: Desk) {
  const all = Object.entries(counts).map(([dimension, counted]) => [
    dimension,
    Object.fromEntries(counted.map(({ id, count }) => [id, count])),
  ]);
  return Object.fromEntries(all) as Record<string, Record<string, number>>; // pairs of these
}

function named(entry: Entry, locale: Locale) {
  return { id: entry.id, title: textFor(entry, locale).words.title, folder: entry.folder };
}
