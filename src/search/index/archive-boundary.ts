import type { IsoDay } from '../../locale/format.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * Dated pages of one language in the recent index at most. What the first query fetches grows with
 * them: the list of pages, the ledger, and the places of common words.
 */
const MOST_RECENT = 620;

type Dated = Pick<SearchRecord, 'isDated' | 'day' | 'locale'>;

/**
 * The day before which dated pages are archived: the first of last year, or the first of a later month
 * where that would be too many. It moves at the turn of a month, so the archive is seldom made anew.
 */
export function archiveBoundary(records: readonly Dated[], today: IsoDay): IsoDay {
  const lastYear = `${Number(today.slice(0, 4)) - 1}-01-01`;
  const thisMonth = `${today.slice(0, 7)}-01`;
  const dated = records.filter(({ isDated, day }) => isDated && day >= lastYear);
  const languages = Map.groupBy(dated, ({ locale }) => locale);
  const boundaries = [...languages.values()].flatMap((own) => {
    const tooOld = own
      .map(({ day }) => day)
      .sort()
      .at(-1 - MOST_RECENT);
    return tooOld === undefined ? [] : [monthAfter(tooOld)];
  });
  const latest = [lastYear, ...boundaries].sort().at(-1) ?? lastYear;
  return latest < thisMonth ? latest : thisMonth;
}

export function isArchived({ isDated, day }: Dated, boundary: IsoDay): boolean {
  return isDated && day < boundary;
}

function monthAfter(day: IsoDay): IsoDay {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
