import { reportOf, type Report } from '../report/report.ts';
import { aPlan, someMeans } from './a-plan.ts';
import { aPortal } from './a-portal.ts';
import type { EntryDraft } from './an-entry.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

/** A report on these entries, beside a plan that asks for news and for video. */
export function aReport(entries: readonly EntryDraft[], period = YEAR): Report {
  const portal = aPortal({
    entries,
    plans: [aPlan({ 'a-1': ['tin'], 'a-2': ['phim'] })],
    means: someMeans({
      tin: { entries: { kinds: ['news'] } },
      phim: { entries: { media: ['video'] } },
    }),
  });
  return reportOf(portal, period);
}
