import { readFile } from 'node:fs/promises';
import { otherLocale } from '../locale/locale.ts';
import { textFor } from '../portal/entries.ts';
import type { Portal } from '../portal/portal.ts';
import { pageOf, type Page, type Site } from '../presenting/page.ts';
import { parallelRows, type ParallelRow } from '../presenting/parallel.ts';

/** Both texts of an entry, read for the one page that shows them side by side. */
export async function parallelFor(page: Page, portal: Portal, site: Site): Promise<ParallelRow[]> {
  const { view } = page.route;
  if (view.is !== 'parallel') return [];
  const { id, folder } = view.entry;
  const texts = portal.twins.get(`entry:${id}`) ?? {};
  const sides = [page.locale, otherLocale(page.locale)].map(async (locale) => {
    const source = await readFile(textFor(view.entry, locale).file, 'utf8');
    const route = texts[locale] ?? page.route;
    return { source, folder, page: pageOf(portal, route, site) };
  });
  const [here, other] = await Promise.all(sides);
  return here && other ? parallelRows(here, other) : [];
}
