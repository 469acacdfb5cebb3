import type { Pillar } from '../domain/vocabulary.ts';
import type { Kind } from '../domain/kind.ts';
import type { Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';
import { address, addressWord } from './address.ts';
import { localesOf, textFor } from './entries.ts';
import type { Entry } from './entry.ts';
import type { Route } from './route.ts';
import type { RouteMaking } from './route-making.ts';

/** A page for each entry in each language it is read in, and one with both languages side by side. */
export function entryRoutes({ entries, edition, vocabulary }: RouteMaking): Route[] {
  const taken = new Set<Pillar>();
  return entries.flatMap((entry) => {
    const pillar = pillarExplained(entry, taken);
    return localesOf(entry, edition.missingTranslation).flatMap((locale) => {
      const route = routeOf(entry, locale, pillar, vocabulary.pillars);
      return isReadSideBySide(entry) && !pillar ? [route, parallelRoute(entry, route)] : [route];
    });
  });
}

/** What is studied from beginning to end, and stays few: news by the thousand would double a portal. */
const STUDIED: readonly Kind[] = ['explainer', 'lesson', 'overview'];

/** A translation that is behind would stand beside what it does not say. */
function isReadSideBySide({ kind, texts: { vi, en } }: Entry): boolean {
  return STUDIED.includes(kind) && vi !== undefined && en !== undefined && !vi.stale && !en.stale;
}

function parallelRoute(entry: Entry, { locale, path, title }: Route): Route {
  return {
    locale,
    title: wordsFor(locale).language.parallelTitle(title),
    path: address.parallel(locale, path),
    subject: `parallel:${entry.id}`,
    parent: path,
    view: { is: 'parallel', entry },
  };
}

/** A pillar's page shows one explainer; a second one, which is a finding, keeps a page of its own. */
function pillarExplained({ shared }: Entry, taken: Set<Pillar>): Pillar | undefined {
  const pillar = shared.kind === 'explainer' ? shared.explains : undefined;
  if (pillar === undefined || taken.has(pillar)) return undefined;
  taken.add(pillar);
  return pillar;
}

function routeOf(
  entry: Entry,
  locale: Locale,
  pillar: Pillar | undefined,
  pillars: RouteMaking['vocabulary']['pillars'],
): Route {
  const text = textFor(entry, locale);
  const common = { locale, title: text.words.title };
  if (pillar) {
    return {
      ...common,
      path: address.named(locale, 'pillar', addressWord(pillars[pillar], locale)),
      subject: `pillar:${pillar}`,
      parent: address.section(locale, 'about'),
      view: { is: 'pillar', pillar, entry, shownIn: text.locale },
    };
  }
  return {
    ...common,
    path: address.entry(locale, entry.section, text.slug),
    subject: `entry:${entry.id}`,
    parent: address.section(locale, entry.section),
    view: { is: 'entry', entry, shownIn: text.locale },
  };
}
