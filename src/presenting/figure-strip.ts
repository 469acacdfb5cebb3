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
        ...amountOf(fact, locale),
        label: fact.label[locale],
        note: fact.note?.[locale].replace(/\.$/, '') ?? asOf,
        sourceHref: fact.source.url,
      },
    ];
  });
}

/** “21,3 triệu” fits twice into a phone's width; where it is longer, the unit stands small beside it. */
const LONGEST = 10;

/** "11" over "nước thành viên ASEAN": a unit that the label has too is not said twice. */
function amountOf(fact: ResolvedFact, locale: Locale): { value: string; measure?: string } {
  const { unit, ...rest } = fact;
  if (unit === undefined) return { value: factAmount(fact, locale) };
  const measure = said(unit, locale);
  const inLabel = ` ${fact.label[locale]} `.toLowerCase().includes(` ${measure.toLowerCase()} `);
  if (inLabel) return { value: factAmount(rest, locale) };
  const whole = factAmount(fact, locale);
  return whole.length <= LONGEST ? { value: whole } : { value: factAmount(rest, locale), measure };
}
