import type { Pillar } from '../domain/vocabulary.ts';
import type { Locale } from '../locale/locale.ts';
import { address, addressWord } from './address.ts';
import { localesOf, textFor } from './entries.ts';
import type { Entry } from './portal.ts';
import type { Route } from './route.ts';
import type { RouteMaking } from './routes.ts';

/** A page for each entry in each language it is read in. */
export function entryRoutes({ entries, edition, vocabulary }: RouteMaking): Route[] {
  const taken = new Set<Pillar>();
  return entries.flatMap((entry) => {
    const pillar = pillarExplained(entry, taken);
    return localesOf(entry, edition.missingTranslation).map((locale) =>
      routeOf(entry, locale, pillar, vocabulary.pillars),
    );
  });
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
