import type { Locale } from '../../locale/locale.ts';
import type { Portal } from '../../portal/portal.ts';
import { askPage, resultPaths } from '../../search/bench/ask-page.ts';
import { querySet } from '../../search/bench/query-set.ts';
import { scoreRow, type ScoredRow } from '../../search/bench/score.ts';
import { subjectPath } from '../../search/bench/subject-path.ts';
import type { OpenSite } from './open-site.ts';

/** Asks every query of a language on one search page, one after the other, as a reader would. */
export async function askAll(site: OpenSite, portal: Portal, locale: Locale): Promise<ScoredRow[]> {
  const page = await site.visit(subjectPath(portal, locale, 'view:search'));
  const scored: ScoredRow[] = [];
  for (const row of querySet(locale).rows) {
    await askPage(page, row.query);
    const results = await resultPaths(page, site.base);
    scored.push(scoreRow(row, results, (subject) => subjectPath(portal, locale, subject)));
  }
  await page.context().close();
  return scored;
}
