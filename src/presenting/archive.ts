import type { SectionId } from '../domain/section.ts';
import { address } from '../portal/address.ts';
import type { Entry } from '../portal/portal.ts';
import type { Page } from './page.ts';

/** Years and months that have entries, newest first, with how many. */
export function archiveYears(
  { locale, href }: Page,
  section: SectionId,
  entries: readonly Entry[],
) {
  const years = Map.groupBy(entries, ({ shared }) => Number(shared.date.slice(0, 4)));
  return [...years]
    .sort(([a], [b]) => b - a)
    .map(([year, inYear]) => ({
      year,
      count: inYear.length,
      months: [...Map.groupBy(inYear, ({ shared }) => Number(shared.date.slice(5, 7)))]
        .sort(([a], [b]) => b - a)
        .map(([month, inMonth]) => ({
          month,
          count: inMonth.length,
          href: href(address.period(locale, section, year, month)),
        })),
    }));
}
