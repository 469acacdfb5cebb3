import { dayWords, factValue } from './fact-words.ts';
import type { Page } from './page.ts';

/** Large figures, each with its day and where it can be checked. */
export function figureStrip(ids: readonly string[], { portal, locale, words }: Page) {
  return ids.flatMap((id) => {
    const fact = portal.facts[id];
    if (!fact?.source.url) return [];
    const asOf = words.figures.asOf(dayWords(fact.asOf, locale));
    return [
      {
        value: factValue(fact, locale),
        label: fact.label[locale],
        note: fact.note?.[locale].replace(/\.$/, '') ?? asOf,
        sourceHref: fact.source.url,
      },
    ];
  });
}
