import { dayWords } from '../locale/format.ts';
import type { ResolvedFact } from '../portal/portal.ts';
import { factLabel, factValue, said } from './fact-words.ts';
import type { Page } from './page.ts';

/** Several facts as one figure: its rows, and the one source they share. */
export function figureOf(ids: string, page: Page) {
  const { portal, locale, words } = page;
  const facts = ids.split(/\s+/).flatMap((id) => portal.facts[id] ?? []);
  const [first] = facts;
  const unit = first?.unit === undefined ? '' : ` (${said(first.unit, locale)})`;
  return {
    id: `hinh-${first?.id ?? ''}`,
    rows: facts.map((fact) => ({
      label: factLabel(fact, locale),
      value: factValue(fact, locale),
      amount: typeof fact.value === 'number' ? fact.value : 0,
    })),
    columns: [
      { label: words.figures.what },
      { label: `${words.figures.value}${unit}`, number: true },
    ] as const,
    source: sourceOf(facts, page),
    asOf: first && words.figures.asOf(dayWords(first.asOf, locale)),
  };
}

function sourceOf(
  facts: readonly ResolvedFact[],
  { portal, route }: Page,
): { href: string; label: string } {
  const source = facts.find(({ source: { url } }) => url)?.source ?? facts[0]?.source;
  return {
    href: source?.url ?? `#${portal.edition.id}-${route.locale}`,
    label: source?.publisher ?? '',
  };
}

/** Facts as a list of label, value and what the value rests on. */
export function factRows(ids: readonly string[], { portal, locale, words }: Page) {
  return ids.flatMap((id) => {
    const fact = portal.facts[id];
    if (!fact) return [];
    return [
      {
        label: factLabel(fact, locale),
        value: factValue(fact, locale),
        basis: fact.note?.[locale] ?? words.figures.asOf(dayWords(fact.asOf, locale)),
        sourceHref: fact.source.url,
      },
    ];
  });
}
