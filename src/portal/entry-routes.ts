import type { Locale } from '../locale/locale.ts';
import { address, addressWord } from './address.ts';
import { localesOf, textFor } from './entries.ts';
import type { Entry } from './portal.ts';
import type { Route } from './route.ts';
import type { RouteMaking } from './routes.ts';

/** A page for each entry in each language it is read in. */
export function entryRoutes({ entries, edition, vocabulary }: RouteMaking): Route[] {
  return entries.flatMap((entry) =>
    localesOf(entry, edition.missingTranslation).map((locale) =>
      routeOf(entry, locale, vocabulary.pillars),
    ),
  );
}

function routeOf(
  entry: Entry,
  locale: Locale,
  pillars: RouteMaking['vocabulary']['pillars'],
): Route {
  const text = textFor(entry, locale);
  const common = { locale, title: text.words.title };
  if (entry.shared.kind === 'explainer' && entry.shared.explains) {
    const pillar = entry.shared.explains;
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
