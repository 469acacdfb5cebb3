import type { SectionId } from '../domain/section.ts';
import { address } from '../portal/address.ts';
import type { Entry } from '../portal/entry.ts';
import { yearsTold } from '../portal/told-day.ts';
import { oncePerPortal } from './once-per-portal.ts';
import type { Page } from './page.ts';

/** Years and months of a section that have entries, newest first, with how many. */
export function archiveYears({ portal, locale, href }: Page, section: SectionId) {
  const counted = countsIn(portal).get(section) ?? [];
  return counted.map(({ year, count, months }) => ({
    year,
    count,
    months: months.map((month) => ({
      ...month,
      href: href(address.period(locale, section, year, month.month)),
    })),
  }));
}

const countsIn = oncePerPortal(({ entries }) => countsBySection(entries));

function countsBySection(entries: readonly Entry[]) {
  const sections = Map.groupBy(entries, ({ section }) => section);
  return new Map([...sections].map(([section, inSection]) => [section, countsOf(inSection)]));
}

function countsOf(inSection: readonly Entry[]) {
  return yearsTold(inSection).map(({ year, entries, months }) => ({
    year,
    count: entries.length,
    months: months.map(({ month, entries: inMonth }) => ({ month, count: inMonth.length })),
  }));
}
