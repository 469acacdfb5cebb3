import type { Locale } from '../locale/locale.ts';
import type { Portal } from '../portal/portal.ts';
import type { Entry } from '../portal/entry.ts';
import { pageOf, type Page, type Site } from './page.ts';

/** The page an entry is read on in a language; a pillar's explainer is read on the pillar's. */
export function entryPage(
  entry: Entry,
  locale: Locale,
  portal: Portal,
  site: Site,
): Page | undefined {
  const route = portal.twins.get(`entry:${entry.id}`)?.[locale];
  return route && pageOf(portal, route, site);
}
