import { dayWords } from '../locale/format.ts';
import type { Locale } from '../locale/locale.ts';
import type { ResolvedFact } from '../portal/portal.ts';
import { factAmount, nearness, said } from './fact-words.ts';
import type { Page } from './page.ts';

/** Large figures, each with its day and where it can be checked. */
export function figureStrip(ids: readonly string[], { portal, locale, words }: Page) {
  return ids.flatMap((id) => {
    const fact = portal.facts[id];
    if (!fact?.source.url) return [];
    const asOf = words.figures.asOf(dayWords(fact.asOf, locale));
    return [
      {
        nearness: nearness(fact, locale),
        value: factAmount(withoutRepeatedUnit(fact, locale), locale),
        label: fact.label[locale],
        note: fact.note?.[locale].replace(/\.$/, '') ?? asOf,
        sourceHref: fact.source.url,
      },
    ];
  });
}

/** "11" over "nước thành viên ASEAN": a unit that the label begins with is not said twice. */
function withoutRepeatedUnit(fact: ResolvedFact, locale: Locale): ResolvedFact {
  const { unit, ...rest } = fact;
  if (unit === undefined) return fact;
  const label = fact.label[locale].toLowerCase();
  return label.startsWith(said(unit, locale).toLowerCase()) ? rest : fact;
}
